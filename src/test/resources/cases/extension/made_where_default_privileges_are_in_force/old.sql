alter default privileges grant all on types to pg_monitor;
alter default privileges revoke execute on functions from public;
