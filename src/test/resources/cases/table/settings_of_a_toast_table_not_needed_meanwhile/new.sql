create type span as range (subtype = double precision);
create table t (id bigint, at varchar(20), note text generated always as (id::text) stored);
alter table t set (toast.autovacuum_enabled = false, parallel_workers = 3);
