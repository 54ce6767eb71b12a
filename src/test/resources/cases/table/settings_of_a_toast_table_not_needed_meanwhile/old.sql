create type span as range (subtype = double precision);
create table t (id bigint, at span[]);
alter table t set (toast.autovacuum_enabled = false, parallel_workers = 3);
