ALTER TABLE public.p DROP CONSTRAINT fk;
ALTER TABLE public.p RENAME TO p__former;
ALTER TABLE public.p1 RENAME TO p1__former;
CREATE TABLE public.p (
    a integer,
    i integer
)
PARTITION BY HASH (a);
CREATE TABLE public.p1 (
    a integer,
    i integer,
    CONSTRAINT fk FOREIGN KEY (i) REFERENCES public.o(i) DEFERRABLE INITIALLY DEFERRED
);
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES WITH (modulus 1, remainder 0);
SET CONSTRAINTS ALL IMMEDIATE;
INSERT INTO public.p (a, i)
SELECT a, i
FROM public.p__former;
ALTER TABLE public.p ADD CONSTRAINT fk FOREIGN KEY (i) REFERENCES public.o(i) DEFERRABLE INITIALLY DEFERRED;
DROP TABLE public.p__former;
