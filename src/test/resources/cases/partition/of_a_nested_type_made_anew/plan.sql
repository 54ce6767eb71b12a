-- destroys value b of enum public.e
ALTER TYPE public.e RENAME TO e__former;
ALTER TYPE public.c RENAME TO c__former;
ALTER TABLE public.t RENAME TO t__former;
CREATE TYPE public.e AS ENUM ('a');
CREATE TYPE public.c AS (
    e public.e,
    n numeric
);
CREATE TABLE public.t (
    k public.c,
    v public.c[],
    a text
)
PARTITION BY HASH (k);
INSERT INTO public.t (k, v, a)
SELECT k::text::public.c, v::text[]::public.c[], a
FROM public.t__former;
DROP TABLE public.t__former;
DROP TYPE public.c__former;
DROP TYPE public.e__former;
