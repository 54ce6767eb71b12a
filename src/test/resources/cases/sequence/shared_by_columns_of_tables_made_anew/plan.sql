ALTER TABLE ONLY public.t ALTER COLUMN id DROP DEFAULT;
ALTER TABLE ONLY public.u ALTER COLUMN id DROP DEFAULT;
ALTER TABLE ONLY public.w ALTER COLUMN id DROP DEFAULT;
ALTER SEQUENCE public.t_id_seq OWNED BY NONE;
ALTER TABLE public.t DROP CONSTRAINT t_pkey;
ALTER TABLE public.t RENAME TO t__former;
ALTER TABLE public.w DROP CONSTRAINT w_pkey;
ALTER TABLE public.w RENAME TO w__former;
CREATE SEQUENCE public.x;
SELECT pg_catalog.setval('public.x', least(greatest(last_value, 1), 9223372036854775807), is_called AND last_value BETWEEN 1 AND 9223372036854775807) FROM public.t_id_seq;
CREATE SEQUENCE public.y;
CREATE TABLE public.t (
    id bigint DEFAULT nextval('public.y'::regclass) CONSTRAINT t_id_not_null NOT NULL,
    v integer,
    CONSTRAINT t_pkey PRIMARY KEY (id)
)
PARTITION BY HASH (id);
CREATE TABLE public.t_0 (
    id bigint DEFAULT nextval('public.y'::regclass) CONSTRAINT t_id_not_null NOT NULL,
    v integer,
    CONSTRAINT t_0_pkey PRIMARY KEY (id)
);
CREATE TABLE public.w (
    id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT w_id_not_null NOT NULL,
    v integer,
    CONSTRAINT w_pkey PRIMARY KEY (id)
)
PARTITION BY HASH (id);
CREATE TABLE public.w_0 (
    id integer CONSTRAINT w_id_not_null NOT NULL,
    v integer,
    CONSTRAINT w_0_pkey PRIMARY KEY (id)
);
ALTER TABLE ONLY public.u ALTER COLUMN id SET DEFAULT nextval('public.x'::regclass);
ALTER TABLE public.t ATTACH PARTITION public.t_0 FOR VALUES WITH (modulus 1, remainder 0);
INSERT INTO public.t (id, v)
SELECT id::bigint, v
FROM ONLY public.t__former;
SELECT pg_catalog.setval('public.y', least(greatest(last_value, 1), 9223372036854775807), is_called AND last_value BETWEEN 1 AND 9223372036854775807) FROM public.t_id_seq;
ALTER TABLE public.w ATTACH PARTITION public.w_0 FOR VALUES WITH (modulus 1, remainder 0);
INSERT INTO public.w (id, v)
OVERRIDING SYSTEM VALUE
SELECT id, v
FROM ONLY public.w__former;
SELECT pg_catalog.setval('public.w_id_seq', least(greatest(last_value, 1), 2147483647), is_called AND last_value BETWEEN 1 AND 2147483647) FROM public.t_id_seq;
-- destroys the position of sequence public.t_id_seq
DROP SEQUENCE public.t_id_seq;
CREATE TABLE public.t_id_seq (
    a integer
);
DROP TABLE public.t__former;
DROP TABLE public.w__former;
