ALTER EXTENSION pgcrypto SET SCHEMA public;
REVOKE EXECUTE ON FUNCTION public.gen_salt(text) FROM pg_monitor;
CREATE EXTENSION pg_stat_statements WITH SCHEMA tools;
REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC;
GRANT USAGE ON FOREIGN DATA WRAPPER postgres_fdw TO pg_monitor;
REVOKE USAGE ON TYPE public.citext FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION public.dearmor(text) FROM PUBLIC;
GRANT SELECT (query) ON TABLE tools.pg_stat_statements TO pg_monitor;
