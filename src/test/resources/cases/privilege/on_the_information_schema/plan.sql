REVOKE SELECT ON TABLE information_schema._pg_foreign_servers FROM pg_monitor;
GRANT SELECT ON TABLE information_schema.tables TO PUBLIC;
GRANT SELECT ON TABLE information_schema.columns TO pg_monitor;
REVOKE USAGE ON SCHEMA information_schema FROM PUBLIC;
