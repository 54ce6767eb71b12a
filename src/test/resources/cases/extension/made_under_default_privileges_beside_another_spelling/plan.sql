CREATE EXTENSION seg WITH SCHEMA public;
CREATE FUNCTION public.f()
 RETURNS character varying
 LANGUAGE sql
BEGIN ATOMIC
 SELECT 'v'::text;
END;
REVOKE USAGE ON TYPE public.seg FROM pg_monitor;
