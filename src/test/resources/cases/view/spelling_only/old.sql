create table t (a varchar(10));
alter table t add constraint c check (((a)::text = any ((array['x'::character varying, 'y'::character varying])::text[])));
