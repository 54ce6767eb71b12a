ALTER TABLE ONLY public.t ALTER COLUMN id DROP DEFAULT;
ALTER TABLE ONLY public.t1 ALTER COLUMN id DROP DEFAULT;
ALTER SEQUENCE public.other OWNED BY NONE;
ALTER SEQUENCE public.other RENAME TO other__former;
ALTER TABLE public.t DROP CONSTRAINT t_pkey;
ALTER TABLE public.t RENAME TO t__former;
ALTER TABLE public.t1 RENAME TO t1__former;
CREATE TABLE public.t (
    id serial CONSTRAINT t_id_not_null NOT NULL,
    v integer,
    CONSTRAINT t_pkey PRIMARY KEY (id)
);
INSERT INTO public.t (id, v)
SELECT id::integer, v
FROM public.t__former;
SELECT pg_catalog.setval('public.t_id_seq', least(greatest(last_value, 1), 2147483647), is_called AND last_value BETWEEN 1 AND 2147483647) FROM public.other__former;
DROP SEQUENCE public.other__former;
DROP TABLE public.t__former;
