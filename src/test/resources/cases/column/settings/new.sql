create table t (a text collate "C", b text, c int);
alter table t alter b set storage external, alter c set statistics 500, alter c set (n_distinct = 10);
comment on column t.c is 'a number';
