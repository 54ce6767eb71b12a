-- destroys value a of enum public.e
ALTER TYPE public.e RENAME TO e__former;
ALTER TABLE public.s RENAME TO s__former;
ALTER TABLE public.t RENAME TO t__former;
CREATE TYPE public.e AS ENUM ('b');
CREATE TABLE public.s (
    a public.e DEFAULT 'b'::public.e
);
INSERT INTO public.s (a)
SELECT a::text::public.e
FROM ONLY public.s__former;
CREATE TABLE public.t (
    a public.e[],
    b public.s CONSTRAINT t_b_not_null NOT NULL
)
PARTITION BY LIST (a);
INSERT INTO public.t (a, b)
SELECT a::text[]::public.e[], b::text::public.s
FROM public.t__former;
DROP TABLE public.t__former;
DROP TABLE public.s__former;
DROP TYPE public.e__former;
