ALTER TABLE ONLY public.e ALTER COLUMN id DROP DEFAULT;
ALTER SEQUENCE public.e_id_seq OWNED BY NONE;
ALTER SEQUENCE public.e_id_seq RENAME TO e_id_seq__former;
ALTER TABLE public.c DROP CONSTRAINT c_pkey;
ALTER SEQUENCE public.c_id_seq RENAME TO c_id_seq__former;
ALTER TABLE public.c RENAME TO c__former;
ALTER TABLE public.e DROP CONSTRAINT e_pkey;
ALTER TABLE public.e RENAME TO e__former;
CREATE SEQUENCE public.numbers;
SELECT pg_catalog.setval('public.numbers', least(greatest(last_value, 1), 9223372036854775807), is_called AND last_value BETWEEN 1 AND 9223372036854775807) FROM public.d_id_seq;
CREATE TABLE public.c (
    id bigint DEFAULT nextval('public.numbers'::regclass) CONSTRAINT c_id_not_null NOT NULL,
    CONSTRAINT c_pkey PRIMARY KEY (id)
)
PARTITION BY HASH (id);
CREATE TABLE public.c_0 (
    id bigint DEFAULT nextval('public.numbers'::regclass) CONSTRAINT c_id_not_null NOT NULL,
    CONSTRAINT c_0_pkey PRIMARY KEY (id)
);
CREATE TABLE public.e (
    id bigint DEFAULT nextval('public.numbers'::regclass) CONSTRAINT e_id_not_null NOT NULL,
    CONSTRAINT e_pkey PRIMARY KEY (id)
)
PARTITION BY HASH (id);
CREATE TABLE public.e_0 (
    id bigint DEFAULT nextval('public.numbers'::regclass) CONSTRAINT e_id_not_null NOT NULL,
    CONSTRAINT e_0_pkey PRIMARY KEY (id)
);
SELECT pg_catalog.setval('public.numbers', least(greatest(last_value, 1), 9223372036854775807), is_called AND last_value BETWEEN 1 AND 9223372036854775807) FROM public.a_id_seq, (SELECT last_value AS position FROM public.numbers) AS next WHERE last_value > position OR last_value = position AND is_called;
ALTER TABLE public.a ALTER COLUMN id DROP IDENTITY;
SELECT pg_catalog.setval('public.numbers', least(greatest(last_value, 1), 9223372036854775807), is_called AND last_value BETWEEN 1 AND 9223372036854775807) FROM public.b_id_seq, (SELECT last_value AS position FROM public.numbers) AS next WHERE last_value > position OR last_value = position AND is_called;
ALTER TABLE public.b ALTER COLUMN id DROP IDENTITY;
ALTER TABLE ONLY public.a ALTER COLUMN id SET DEFAULT nextval('public.numbers'::regclass);
ALTER TABLE ONLY public.b ALTER COLUMN id SET DEFAULT nextval('public.numbers'::regclass);
ALTER TABLE ONLY public.d ALTER COLUMN id SET DEFAULT nextval('public.numbers'::regclass);
-- destroys the position of sequence public.d_id_seq
DROP SEQUENCE public.d_id_seq;
ALTER TABLE public.c ATTACH PARTITION public.c_0 FOR VALUES WITH (modulus 1, remainder 0);
INSERT INTO public.c (id)
SELECT id
FROM ONLY public.c__former;
SELECT pg_catalog.setval('public.numbers', least(greatest(last_value, 1), 9223372036854775807), is_called AND last_value BETWEEN 1 AND 9223372036854775807) FROM public.c_id_seq__former, (SELECT last_value AS position FROM public.numbers) AS next WHERE last_value > position OR last_value = position AND is_called;
ALTER TABLE public.e ATTACH PARTITION public.e_0 FOR VALUES WITH (modulus 1, remainder 0);
INSERT INTO public.e (id)
SELECT id
FROM ONLY public.e__former;
SELECT pg_catalog.setval('public.numbers', least(greatest(last_value, 1), 9223372036854775807), is_called AND last_value BETWEEN 1 AND 9223372036854775807) FROM public.e_id_seq__former, (SELECT last_value AS position FROM public.numbers) AS next WHERE last_value > position OR last_value = position AND is_called;
DROP SEQUENCE public.e_id_seq__former;
DROP TABLE public.c__former;
DROP TABLE public.e__former;
