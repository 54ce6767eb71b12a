create table t (a int);
comment on table t is 'it''s \ new';
