do $$ begin create role grantor_a; exception when duplicate_object then null; end $$;
do $$ begin create role grantor_b; exception when duplicate_object then null; end $$;

create table t (a int);
alter table t owner to grantor_a;
create materialized view m as select 1 as a;
alter materialized view m owner to grantor_a;
