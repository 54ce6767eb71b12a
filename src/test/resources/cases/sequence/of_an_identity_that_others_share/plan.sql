ALTER TABLE public.c DROP CONSTRAINT c_pkey;
CREATE SEQUENCE public.k;
SELECT pg_catalog.setval('public.k', least(greatest(last_value, 1), 9223372036854775807), is_called AND last_value BETWEEN 1 AND 9223372036854775807) FROM public.c_id_seq;
CREATE SEQUENCE public.m;
SELECT pg_catalog.setval('public.m', least(greatest(last_value, 1), 9223372036854775807), is_called AND last_value BETWEEN 1 AND 9223372036854775807) FROM public.a_id_seq;
CREATE SEQUENCE public.n;
SELECT pg_catalog.setval('public.n', least(greatest(last_value, 1), 9223372036854775807), is_called AND last_value BETWEEN 1 AND 9223372036854775807) FROM public.t_id_seq;
ALTER TABLE ONLY public.b ALTER COLUMN id SET DEFAULT nextval('public.m'::regclass);
ALTER TABLE public.a ALTER COLUMN id DROP IDENTITY;
ALTER TABLE ONLY public.d ALTER COLUMN id SET DEFAULT nextval('public.k'::regclass);
ALTER SEQUENCE public.c_id_seq RENAME TO c_id_seq__former;
ALTER TABLE public.c RENAME TO c__former;
CREATE TABLE public.c (
    id integer DEFAULT nextval('public.k'::regclass) CONSTRAINT c_id_not_null NOT NULL,
    v integer,
    CONSTRAINT c_pkey PRIMARY KEY (id)
)
PARTITION BY HASH (id);
CREATE TABLE public.c_0 (
    id integer DEFAULT nextval('public.k'::regclass) CONSTRAINT c_id_not_null NOT NULL,
    v integer,
    CONSTRAINT c_0_pkey PRIMARY KEY (id)
);
ALTER TABLE ONLY public.u ALTER COLUMN id SET DEFAULT nextval('public.n'::regclass);
SELECT pg_catalog.setval('public.n', least(greatest(last_value, 1), 9223372036854775807), is_called AND last_value BETWEEN 1 AND 9223372036854775807) FROM public.t_id_seq, (SELECT last_value AS position FROM public.n) AS next WHERE last_value > position OR last_value = position AND is_called;
ALTER TABLE public.t ALTER COLUMN id DROP IDENTITY;
ALTER TABLE ONLY public.t ALTER COLUMN id SET DEFAULT nextval('public.n'::regclass);
ALTER TABLE public.c ATTACH PARTITION public.c_0 FOR VALUES WITH (modulus 1, remainder 0);
INSERT INTO public.c (id, v)
SELECT id, v
FROM ONLY public.c__former;
SELECT pg_catalog.setval('public.k', least(greatest(last_value, 1), 9223372036854775807), is_called AND last_value BETWEEN 1 AND 9223372036854775807) FROM public.c_id_seq__former, (SELECT last_value AS position FROM public.k) AS next WHERE last_value > position OR last_value = position AND is_called;
DROP TABLE public.c__former;
