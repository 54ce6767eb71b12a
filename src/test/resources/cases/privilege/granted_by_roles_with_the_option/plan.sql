DROP FUNCTION s.f();
REVOKE USAGE ON SCHEMA public FROM grantor_a;
SET ROLE grantor_a;
REVOKE UPDATE (a) ON TABLE public.t FROM grantor_c;
RESET ROLE;
SET ROLE grantor_a;
REVOKE SELECT (b) ON TABLE public.t FROM grantor_c;
RESET ROLE;
SET ROLE grantor_b;
REVOKE UPDATE ON TABLE public.t FROM PUBLIC;
SET ROLE grantor_a;
REVOKE UPDATE ON TABLE public.t FROM grantor_b;
RESET ROLE;
REVOKE UPDATE ON TABLE public.t FROM grantor_a;
GRANT UPDATE ON TABLE public.t TO grantor_c WITH GRANT OPTION;
SET ROLE grantor_c;
GRANT SELECT ON TABLE public.t TO PUBLIC;
GRANT UPDATE ON TABLE public.t TO grantor_a WITH GRANT OPTION;
SET ROLE grantor_a;
GRANT UPDATE ON TABLE public.t TO grantor_b;
RESET ROLE;
SET ROLE grantor_c;
GRANT SELECT (a) ON TABLE public.t TO PUBLIC;
SET ROLE grantor_a;
GRANT UPDATE (a) ON TABLE public.t TO grantor_c;
RESET ROLE;
CREATE FUNCTION s.f()
 RETURNS text
 LANGUAGE sql
AS $function$select 1::text$function$;
GRANT EXECUTE ON FUNCTION s.f() TO grantor_a WITH GRANT OPTION;
SET ROLE grantor_a;
GRANT EXECUTE ON FUNCTION s.f() TO grantor_b WITH GRANT OPTION;
SET ROLE grantor_b;
GRANT EXECUTE ON FUNCTION s.f() TO grantor_c;
RESET ROLE;
