do $$ begin create role grantor_a; exception when duplicate_object then null; end $$;
do $$ begin create role grantor_b; exception when duplicate_object then null; end $$;

create table t (a int);
grant select on t to grantor_a with grant option;
create materialized view m as select 1 as a;
grant select on m to grantor_a with grant option;
set role grantor_a;
grant select (a) on t to grantor_b;
grant select (a) on m to grantor_b;
reset role;
