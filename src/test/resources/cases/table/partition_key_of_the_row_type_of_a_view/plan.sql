ALTER TABLE public.u RENAME TO u__former;
ALTER TABLE public.u_0 RENAME TO u_0__former;
CREATE OR REPLACE VIEW public.v (q) AS
SELECT NULL::public.d WHERE false;
ALTER VIEW public.v RENAME TO v__former;
ALTER DOMAIN public.d RENAME TO d__former;
CREATE DOMAIN public.d AS bigint
    CONSTRAINT d_check CHECK ((VALUE <> 70));
ALTER TABLE public.s ALTER COLUMN c TYPE public.d USING c::text::public.d;
CREATE VIEW public.v (q) AS
SELECT c AS q
   FROM public.s;
CREATE TABLE public.u (
    b public.v[],
    n integer
)
PARTITION BY HASH (b);
CREATE TABLE public.u_0 (
    b public.v[],
    n integer
);
ALTER TABLE public.u ATTACH PARTITION public.u_0 FOR VALUES WITH (modulus 1, remainder 0);
INSERT INTO public.u (b, n)
SELECT b::text[]::public.v[], n
FROM public.u__former;
DROP TABLE public.u__former;
DROP VIEW public.v__former;
DROP DOMAIN public.d__former;
