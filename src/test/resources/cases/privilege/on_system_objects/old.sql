grant select on pg_catalog.pg_authid to pg_monitor;
revoke execute on function pg_catalog.pg_backend_pid() from public;
