DROP TYPE public.r;
ALTER TABLE public.t1 RENAME TO t1__former;
DROP VIEW public.v;
-- destroys value b of enum public.e
ALTER TYPE public.e RENAME TO e__former;
ALTER TABLE public.t RENAME TO t__former;
CREATE TYPE public.e AS ENUM ('a', 'c');
CREATE TYPE public.r AS RANGE (SUBTYPE = bigint);
CREATE TABLE public.t (
    id integer,
    e public.e,
    es public.e[]
)
PARTITION BY HASH (id);
CREATE TABLE public.t1 (
    id integer,
    e public.e,
    es public.e[]
);
ALTER TABLE public.t ATTACH PARTITION public.t1 FOR VALUES WITH (modulus 1, remainder 0);
INSERT INTO public.t (id, e, es)
SELECT id, e::text::public.e, es::text[]::public.e[]
FROM public.t__former;
CREATE VIEW public.v (e, id) AS
SELECT e,
    id
   FROM public.t;
COMMENT ON TYPE public.e[] IS 'of all';
COMMENT ON TYPE public.r_multirange IS 'kept';
COMMENT ON TYPE public.t IS 'row';
COMMENT ON TYPE public.t1 IS 'row of a partition';
COMMENT ON TYPE public.v[] IS 'rows of the view';
COMMENT ON TYPE public.v IS 'row of the view';
DROP TABLE public.t__former;
DROP TYPE public.e__former;
