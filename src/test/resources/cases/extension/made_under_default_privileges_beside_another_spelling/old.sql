alter default privileges grant all on types to pg_monitor;
