revoke usage on schema information_schema from public;
grant select on information_schema.columns to pg_monitor;
