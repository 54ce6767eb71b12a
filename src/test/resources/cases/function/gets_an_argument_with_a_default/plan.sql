ALTER FUNCTION public.gen() RENAME TO gen__former;
ALTER FUNCTION public.rows_of(since date) RENAME TO rows_of__former;
DROP INDEX public.i;
ALTER TABLE public.t DROP CONSTRAINT t_a_check;
DROP POLICY p ON public.t;
ALTER FUNCTION public.f(x integer) RENAME TO f__former;
CREATE FUNCTION public.f(x integer, y text DEFAULT 'q'::text)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT 1$function$;
CREATE OR REPLACE FUNCTION public.calls(i integer DEFAULT public.f(1))
 RETURNS integer
 LANGUAGE sql
BEGIN ATOMIC
 SELECT public.f(i, 'x'::text) AS f;
END;
CREATE FUNCTION public.gen(kind text DEFAULT 'a'::text)
 RETURNS text
 LANGUAGE sql
AS $function$SELECT 'a'$function$;
ALTER TABLE ONLY public.t ALTER COLUMN id SET DEFAULT public.gen();
CREATE FUNCTION public.rows_of(since date DEFAULT '2020-01-01'::date, until date DEFAULT NULL::date)
 RETURNS SETOF public.t
 LANGUAGE sql
BEGIN ATOMIC
 SELECT t.a,
     t.b,
     t.id
    FROM public.t;
END;
CREATE INDEX i ON public.t USING btree (public.f(a));
ALTER TABLE public.t ADD CONSTRAINT t_a_check CHECK ((public.f(a) > 0));
CREATE OR REPLACE VIEW public.r (a, b, id) AS
SELECT a,
    b,
    id
   FROM public.rows_of() rows_of(a, b, id)
  WHERE (a > 1);
CREATE OR REPLACE VIEW public.v (f) AS
SELECT public.f(a) AS f
   FROM public.t;
CREATE OR REPLACE VIEW public.w (f, g) AS
SELECT f,
    (public.f(2) + 1) AS g
   FROM public.v;
CREATE POLICY p ON public.t TO PUBLIC
    USING ((public.f(a) > 0));
DROP FUNCTION public.f__former;
DROP FUNCTION public.gen__former;
DROP FUNCTION public.rows_of__former;
