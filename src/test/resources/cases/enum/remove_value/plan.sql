ALTER TABLE ONLY public.t ALTER COLUMN m DROP DEFAULT;
DROP FUNCTION public.f(x public.mood);
DROP INDEX public.t_ok;
DROP VIEW public.v;
-- destroys value sad of enum public.mood
ALTER TYPE public.mood RENAME TO mood__former;
CREATE TYPE public.mood AS ENUM ('happy', 'ok');
ALTER TABLE public.t
    ALTER COLUMN m TYPE public.mood USING m::text::public.mood,
    ALTER COLUMN l TYPE public.mood[] USING l::text[]::public.mood[];
ALTER TABLE ONLY public.t ALTER COLUMN m SET DEFAULT 'ok'::public.mood;
CREATE FUNCTION public.f(x public.mood)
 RETURNS public.mood
 LANGUAGE sql
RETURN x;
CREATE INDEX t_ok ON public.t USING btree (m) WHERE (m = 'ok'::public.mood);
CREATE VIEW public.v (m) AS
SELECT m
   FROM public.t;
DROP TYPE public.mood__former;
