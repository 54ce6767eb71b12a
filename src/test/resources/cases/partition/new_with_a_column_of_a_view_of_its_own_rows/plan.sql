-- destroys table public.other
DROP TABLE public.other;
CREATE TABLE public.p (
    a integer,
    b integer
)
PARTITION BY LIST (((a + 1)));
CREATE TABLE public.q (
    a integer,
    b integer
)
PARTITION BY HASH (b);
ALTER TABLE public.p ATTACH PARTITION public.q DEFAULT;
CREATE VIEW public.v (b) AS
SELECT b
   FROM public.q;
ALTER TABLE public.p ADD COLUMN c public.v;
CREATE TABLE public.q0 (
    a integer,
    b integer,
    c public.v
);
ALTER TABLE public.q ATTACH PARTITION public.q0 FOR VALUES WITH (modulus 1, remainder 0);
