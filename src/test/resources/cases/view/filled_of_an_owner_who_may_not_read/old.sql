do $$ begin create role grantor_a; exception when duplicate_object then null; end $$;

create table t (a int);
create materialized view m as select a from t with no data;
alter materialized view m owner to grantor_a;
create index on m (a);
