ALTER TABLE public.t DETACH PARTITION public.p;
ALTER TABLE public.p RENAME TO p__former;
ALTER TABLE public.t ALTER COLUMN a TYPE bigint USING a::bigint;
CREATE TABLE public.p (
    a bigint,
    b integer
);
INSERT INTO public.p (a, b)
SELECT a::bigint, b
FROM ONLY public.p__former;
ALTER TABLE public.u ALTER COLUMN x TYPE public.p USING x::text::public.p;
ALTER TABLE public.t ATTACH PARTITION public.p FOR VALUES IN (1);
DROP TABLE public.p__former;
