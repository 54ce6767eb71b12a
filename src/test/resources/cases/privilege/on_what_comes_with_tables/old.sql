do $$ begin create role grantor_a; exception when duplicate_object then null; end $$;
do $$ begin create role grantor_b; exception when duplicate_object then null; end $$;

create table t (a int);
comment on column t.ctid is 'where it is';
grant select (ctid) on t to grantor_a;
grant usage on type t to grantor_a with grant option;
revoke usage on type t from public;
create table gone (a int);
comment on column gone.xmin is 'goes along';
grant select (xmin) on gone to grantor_a;
revoke usage on type gone from public;
create table kept (a int, b int) partition by list (a);
grant select (tableoid) on kept to grantor_a;
grant usage on type kept to grantor_a;
create view v as select 1 as a;
create type pair as (a int, b int);
grant usage on type pair to grantor_a;
