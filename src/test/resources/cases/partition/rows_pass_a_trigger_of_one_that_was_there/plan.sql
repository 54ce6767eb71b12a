ALTER TABLE public.p RENAME TO p__former;
CREATE TABLE public.p (
    a integer,
    b text
)
PARTITION BY LIST (a);
ALTER TABLE public.p ATTACH PARTITION public.t DEFAULT;
ALTER TABLE public.t DISABLE TRIGGER tr;
INSERT INTO public.p (a, b)
SELECT a, b
FROM ONLY public.p__former;
ALTER TABLE public.t ENABLE TRIGGER tr;
DROP TABLE public.p__former;
