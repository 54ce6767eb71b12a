ALTER DOMAIN public.d RENAME TO d__former;
ALTER TYPE public.c RENAME TO c__former;
ALTER TABLE public.t RENAME TO t__former;
CREATE DOMAIN public.d AS boolean
    CONSTRAINT d_check CHECK ((VALUE IS NOT NULL))
    CONSTRAINT e CHECK (VALUE);
CREATE TYPE public.c AS (
    a public.d,
    b public.d[]
);
CREATE TABLE public.t (
    a public.c CONSTRAINT t_a_not_null NOT NULL,
    b public.d
)
PARTITION BY RANGE (a);
INSERT INTO public.t (a, b)
SELECT a::text::public.c, b::text::public.d
FROM public.t__former;
DROP TABLE public.t__former;
DROP TYPE public.c__former;
DROP DOMAIN public.d__former;
