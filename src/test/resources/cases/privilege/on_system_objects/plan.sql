REVOKE SELECT ON TABLE pg_catalog.pg_authid FROM pg_monitor;
GRANT EXECUTE ON FUNCTION pg_catalog.pg_backend_pid() TO PUBLIC;
REVOKE USAGE ON SCHEMA information_schema FROM PUBLIC;
GRANT SELECT (rolname) ON TABLE pg_catalog.pg_authid TO PUBLIC;
GRANT SELECT (rolsuper) ON TABLE pg_catalog.pg_authid TO PUBLIC;
REVOKE SELECT ON TABLE pg_catalog.pg_class FROM PUBLIC;
GRANT EXECUTE ON FUNCTION pg_catalog.pg_reload_conf() TO pg_monitor;
