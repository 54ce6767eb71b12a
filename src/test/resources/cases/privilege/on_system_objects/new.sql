grant select (rolname, rolsuper) on pg_catalog.pg_authid to public;
grant execute on function pg_catalog.pg_reload_conf() to pg_monitor;
revoke select on pg_catalog.pg_class from public;
revoke usage on schema information_schema from public;
