do $$ begin create role grantor_a; exception when duplicate_object then null; end $$;
do $$ begin create role grantor_b; exception when duplicate_object then null; end $$;

create table t (a int);
comment on column t.xmin is 'who wrote it';
grant select (tableoid) on t to grantor_a with grant option;
grant usage on type t to grantor_a with grant option;
set role grantor_a;
grant usage on type t to grantor_b;
reset role;
create table kept (a int, b int) partition by list (b);
grant select (tableoid) on kept to grantor_a;
grant usage on type kept to grantor_a;
create view v as select 1 as a;
grant usage on type v to grantor_b;
create type pair as (a int, b int);
grant usage on type pair to grantor_b;
revoke usage on language sql from public;
