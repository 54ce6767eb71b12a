ALTER TABLE public.p2 DETACH PARTITION public.free;
-- destroys column public.free.id2
ALTER TABLE public.free DROP COLUMN id2;
ALTER TABLE public.free DROP CONSTRAINT p_o_fkey;
ALTER TABLE public.p DETACH PARTITION public.p2;
ALTER TABLE public.p2 DROP CONSTRAINT p_o_fkey;
ALTER TABLE public.p2 RENAME TO p2__former;
ALTER TABLE public.p20 RENAME TO p20__former;
-- destroys column public.p.id2
ALTER TABLE public.p DROP COLUMN id2;
ALTER TABLE public.free ADD COLUMN id integer;
ALTER TABLE public.p ADD COLUMN id integer;
CREATE TABLE public.p2 (
    id integer,
    a integer,
    o integer,
    CONSTRAINT p_o_fkey FOREIGN KEY (o) REFERENCES public.o(id)
)
PARTITION BY RANGE (id);
CREATE TABLE public.p20 (
    id integer,
    a integer,
    o integer,
    CONSTRAINT p_o_fkey FOREIGN KEY (o) REFERENCES public.o(id)
);
ALTER TABLE public.p ATTACH PARTITION public.p2 FOR VALUES IN (2);
ALTER TABLE public.p2 ATTACH PARTITION public.p20 FOR VALUES FROM (0) TO (10);
INSERT INTO public.p2 (a, o)
SELECT a, o
FROM public.p2__former;
-- destroys column public.p2.id2
DROP TABLE public.p2__former;
