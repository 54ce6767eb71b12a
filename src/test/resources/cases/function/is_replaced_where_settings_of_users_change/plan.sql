DROP INDEX public.i;
DROP TRIGGER tr ON public.t;
DROP POLICY p ON public.t;
DROP POLICY q ON public.t;
ALTER FUNCTION public.f(x integer) RENAME TO f__former;
CREATE FUNCTION public.f(x integer, y integer DEFAULT 3)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT 1$function$;
ALTER DOMAIN public.d SET DEFAULT public.f(3);
ALTER DOMAIN public.d SET NOT NULL;
CREATE INDEX i ON public.t USING btree (public.f(a)) WITH (fillfactor='70');
CREATE OR REPLACE VIEW public.v (a, x) WITH (security_barrier = 'true', check_option = 'local') AS
SELECT a,
    public.f(a) AS x
   FROM public.t;
CREATE TRIGGER tr BEFORE INSERT ON public.t FOR EACH ROW WHEN ((public.f(new.a) > 0)) EXECUTE FUNCTION public.tg();
ALTER TABLE public.t DISABLE TRIGGER tr;
CREATE POLICY p ON public.t TO PUBLIC
    USING ((public.f(a) > 0))
    WITH CHECK ((public.f(a) > 3));
CREATE POLICY q ON public.t FOR SELECT TO pg_monitor
    USING ((public.f(a) > 1));
DROP FUNCTION public.f__former;
