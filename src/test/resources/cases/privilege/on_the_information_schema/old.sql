revoke select on information_schema.tables from public;
grant select on information_schema._pg_foreign_servers to pg_monitor;
