alter default privileges grant usage on types to pg_monitor;
alter default privileges revoke usage on types from public;
