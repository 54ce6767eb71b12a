ALTER TABLE public.c NO INHERIT public.p;
-- destroys column public.c.b
ALTER TABLE public.c DROP COLUMN b;
ALTER TABLE public.p RENAME TO p__former;
ALTER TABLE public.c ALTER COLUMN a TYPE bigint USING a::bigint;
CREATE TABLE public.p (
    a bigint,
    d text
);
INSERT INTO public.p (a)
SELECT a::bigint
FROM ONLY public.p__former;
ALTER TABLE public.c ADD COLUMN d text;
ALTER TABLE public.u ALTER COLUMN r TYPE public.p USING CASE WHEN r IS DISTINCT FROM NULL THEN ROW((r).a, NULL)::text END::public.p;
ALTER TABLE public.c INHERIT public.p;
-- destroys column public.p.b
DROP TABLE public.p__former;
