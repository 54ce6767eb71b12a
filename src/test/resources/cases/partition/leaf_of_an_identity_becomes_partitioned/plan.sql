ALTER TABLE public.p DETACH PARTITION public.p2;
ALTER TABLE public.p2 RENAME TO p2__former;
CREATE TABLE public.p2 (
    id integer CONSTRAINT p_id_not_null NOT NULL,
    a integer CONSTRAINT p_a_not_null NOT NULL
)
PARTITION BY RANGE (a);
CREATE TABLE public.p2a (
    id integer CONSTRAINT p_id_not_null NOT NULL,
    a integer CONSTRAINT p_a_not_null NOT NULL
);
ALTER TABLE public.p ATTACH PARTITION public.p2 FOR VALUES IN (2);
ALTER TABLE public.p2 ATTACH PARTITION public.p2a FOR VALUES FROM (0) TO (10);
INSERT INTO public.p2 (id, a)
OVERRIDING SYSTEM VALUE
SELECT id, a
FROM ONLY public.p2__former;
DROP TABLE public.p2__former;
