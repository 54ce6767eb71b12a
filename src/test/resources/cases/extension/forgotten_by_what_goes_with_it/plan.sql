DROP MATERIALIZED VIEW public.m;
DROP TRIGGER r ON public.t;
ALTER TABLE public.t ALTER COLUMN a TYPE bigint USING a::bigint;
CREATE OR REPLACE FUNCTION public.f(a integer)
 RETURNS text
 LANGUAGE sql
 SECURITY DEFINER
AS $function$select 2::text$function$;
CREATE OR REPLACE FUNCTION public.g()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$begin return old; end$function$;
CREATE MATERIALIZED VIEW public.m (x) AS
SELECT 2 AS x;
CREATE TRIGGER r BEFORE INSERT ON public.t FOR EACH ROW WHEN ((new.a > 2)) EXECUTE FUNCTION public.g();
ALTER MATERIALIZED VIEW public.m DEPENDS ON EXTENSION hstore;
ALTER TRIGGER r on public.t DEPENDS ON EXTENSION hstore;
ALTER FUNCTION public.f(integer) DEPENDS ON EXTENSION hstore;
ALTER INDEX public.i DEPENDS ON EXTENSION hstore;
