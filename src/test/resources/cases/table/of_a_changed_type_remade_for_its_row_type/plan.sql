ALTER TABLE public.t DROP CONSTRAINT t_a_key;
ALTER TABLE public.t NOT OF;
DROP VIEW public.v;
ALTER TABLE public.t RENAME TO t__former;
ALTER TYPE public.pair ALTER ATTRIBUTE b TYPE integer;
CREATE TABLE public.t (
    a integer,
    b integer,
    CONSTRAINT t_a_key UNIQUE (a)
);
INSERT INTO public.t (a, b)
SELECT a, b::integer
FROM ONLY public.t__former;
ALTER TABLE public.w ALTER COLUMN r TYPE public.t USING r::text::public.t;
ALTER TABLE public.t OF public.pair;
CREATE VIEW public.v (t) AS
SELECT t.*::public.t AS t
   FROM public.t;
DROP TABLE public.t__former;
