ALTER TABLE public.w DROP CONSTRAINT w_pkey;
ALTER SEQUENCE public.w_id_seq RENAME TO w_id_seq__former;
ALTER TABLE public.w RENAME TO w__former;
ALTER TABLE public.w_0 RENAME TO w_0__former;
CREATE SEQUENCE public.t_id_seq__former MINVALUE -9223372036854775808;
SELECT pg_catalog.setval('public.t_id_seq__former', last_value, is_called) FROM public.t_id_seq;
ALTER TABLE public.t ALTER COLUMN id DROP IDENTITY;
CREATE SEQUENCE public.t_id_seq AS integer OWNED BY public.t.id;
SELECT pg_catalog.setval('public.t_id_seq', least(greatest(last_value, 1), 2147483647), is_called AND last_value BETWEEN 1 AND 2147483647) FROM public.t_id_seq__former, (SELECT last_value AS position FROM public.t_id_seq) AS next WHERE last_value > position OR last_value = position AND is_called;
DROP SEQUENCE public.t_id_seq__former;
SELECT pg_catalog.setval('public.t_id_seq', least(greatest(last_value, 1), 2147483647), is_called AND last_value BETWEEN 1 AND 2147483647) FROM public.x, (SELECT last_value AS position FROM public.t_id_seq) AS next WHERE last_value > position OR last_value = position AND is_called;
CREATE TABLE public.w (
    id integer DEFAULT nextval('public.t_id_seq'::regclass) CONSTRAINT w_id_not_null NOT NULL,
    v integer,
    CONSTRAINT w_pkey PRIMARY KEY (id)
);
INSERT INTO public.w (id, v)
SELECT id, v
FROM public.w__former;
SELECT pg_catalog.setval('public.t_id_seq', least(greatest(last_value, 1), 2147483647), is_called AND last_value BETWEEN 1 AND 2147483647) FROM public.w_id_seq__former, (SELECT last_value AS position FROM public.t_id_seq) AS next WHERE last_value > position OR last_value = position AND is_called;
SELECT pg_catalog.setval('public.t_id_seq', least(greatest(last_value, 1), 2147483647), is_called AND last_value BETWEEN 1 AND 2147483647) FROM public.z_id_seq, (SELECT last_value AS position FROM public.t_id_seq) AS next WHERE last_value > position OR last_value = position AND is_called;
ALTER TABLE public.z ALTER COLUMN id DROP IDENTITY;
ALTER TABLE ONLY public.t ALTER COLUMN id SET DEFAULT nextval('public.t_id_seq'::regclass);
ALTER TABLE ONLY public.u ALTER COLUMN id SET DEFAULT nextval('public.t_id_seq'::regclass);
-- destroys the position of sequence public.x
DROP SEQUENCE public.x;
ALTER TABLE ONLY public.z ALTER COLUMN id SET DEFAULT nextval('public.t_id_seq'::regclass);
DROP TABLE public.w__former;
