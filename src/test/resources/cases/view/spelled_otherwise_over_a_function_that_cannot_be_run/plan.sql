SET check_function_bodies = off;
-- destroys column public.t.b
ALTER TABLE public.t DROP COLUMN b;
DROP MATERIALIZED VIEW public.m;
ALTER TABLE public.t ADD COLUMN v date DEFAULT CURRENT_DATE;
CREATE OR REPLACE FUNCTION public.f(boolean)
 RETURNS SETOF public.t
 LANGUAGE sql
 IMMUTABLE
BEGIN ATOMIC
 SELECT t.a,
     t.v
    FROM public.t;
END;
-- destroys column public.t.w
ALTER TABLE public.t DROP COLUMN w;
CREATE MATERIALIZED VIEW public.m (v, a) AS
SELECT v,
    a
   FROM public.f(true) f(a, v);
