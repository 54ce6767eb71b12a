ALTER TABLE public.p RENAME TO p__former;
ALTER TABLE public.q RENAME TO q__former;
ALTER TABLE public.q0 RENAME TO q0__former;
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
INSERT INTO public.p (a, b)
SELECT a, b
FROM public.p__former;
DROP TABLE public.p__former;
