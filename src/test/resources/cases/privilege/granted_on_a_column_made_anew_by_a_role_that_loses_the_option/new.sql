do $$ begin create role grantor_a; exception when duplicate_object then null; end $$;
do $$ begin create role grantor_b; exception when duplicate_object then null; end $$;

create table t (a int, b int generated always as (a + 1) stored);
grant select (b) on t to grantor_a with grant option;
set role grantor_a;
grant select (b) on t to grantor_b;
reset role;
