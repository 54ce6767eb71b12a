ALTER SEQUENCE public.down_id_seq RENAME TO down_id_seq__former;
ALTER TABLE public.down RENAME TO down__former;
ALTER TABLE public.c DROP CONSTRAINT c_pkey;
ALTER SEQUENCE public.c_id_seq RENAME TO c_id_seq__former;
ALTER TABLE public.c RENAME TO c__former;
CREATE SEQUENCE public.d INCREMENT BY -1;
CREATE SEQUENCE public.s AS integer START WITH 3;
CREATE TABLE public.down (
    id bigint DEFAULT nextval('public.d'::regclass) CONSTRAINT down_id_not_null NOT NULL
)
PARTITION BY HASH (id);
CREATE TABLE public.down_0 (
    id bigint DEFAULT nextval('public.d'::regclass) CONSTRAINT down_id_not_null NOT NULL
);
CREATE SEQUENCE public.a_id_seq__former MINVALUE -9223372036854775808;
SELECT pg_catalog.setval('public.a_id_seq__former', last_value, is_called) FROM public.a_id_seq;
ALTER TABLE public.a ALTER COLUMN id DROP IDENTITY;
CREATE SEQUENCE public.a_id_seq;
SELECT pg_catalog.setval('public.a_id_seq', least(greatest(last_value, 1), 9223372036854775807), is_called AND last_value BETWEEN 1 AND 9223372036854775807) FROM public.a_id_seq__former, (SELECT last_value AS position FROM public.a_id_seq) AS next WHERE last_value > position OR last_value = position AND is_called;
DROP SEQUENCE public.a_id_seq__former;
CREATE TABLE public.c (
    id bigint DEFAULT nextval('public.a_id_seq'::regclass) CONSTRAINT c_id_not_null NOT NULL,
    CONSTRAINT c_pkey PRIMARY KEY (id)
)
PARTITION BY HASH (id);
CREATE TABLE public.c_0 (
    id bigint DEFAULT nextval('public.a_id_seq'::regclass) CONSTRAINT c_id_not_null NOT NULL,
    CONSTRAINT c_0_pkey PRIMARY KEY (id)
);
SELECT pg_catalog.setval('public.a_id_seq', least(greatest(last_value, 1), 9223372036854775807), is_called AND last_value BETWEEN 1 AND 9223372036854775807) FROM public.b_id_seq, (SELECT last_value AS position FROM public.a_id_seq) AS next WHERE last_value > position OR last_value = position AND is_called;
ALTER TABLE public.b ALTER COLUMN id DROP IDENTITY;
SELECT pg_catalog.setval('public.s', least(greatest(last_value, 1), 2147483647), is_called AND last_value BETWEEN 1 AND 2147483647) FROM public.solo_id_seq WHERE last_value >= 3;
ALTER TABLE public.solo ALTER COLUMN id DROP IDENTITY;
ALTER TABLE ONLY public.a ALTER COLUMN id SET DEFAULT nextval('public.a_id_seq'::regclass);
ALTER TABLE ONLY public.b ALTER COLUMN id SET DEFAULT nextval('public.a_id_seq'::regclass);
ALTER TABLE ONLY public.solo ALTER COLUMN id SET DEFAULT nextval('public.s'::regclass);
ALTER TABLE public.c ATTACH PARTITION public.c_0 FOR VALUES WITH (modulus 1, remainder 0);
INSERT INTO public.c (id)
SELECT id
FROM ONLY public.c__former;
SELECT pg_catalog.setval('public.a_id_seq', least(greatest(last_value, 1), 9223372036854775807), is_called AND last_value BETWEEN 1 AND 9223372036854775807) FROM public.c_id_seq__former, (SELECT last_value AS position FROM public.a_id_seq) AS next WHERE last_value > position OR last_value = position AND is_called;
ALTER TABLE public.down ATTACH PARTITION public.down_0 FOR VALUES WITH (modulus 1, remainder 0);
INSERT INTO public.down (id)
SELECT id::bigint
FROM ONLY public.down__former;
SELECT pg_catalog.setval('public.d', least(greatest(last_value, -9223372036854775808), -1), is_called AND last_value BETWEEN -9223372036854775808 AND -1) FROM public.down_id_seq__former;
DROP TABLE public.c__former;
DROP TABLE public.down__former;
