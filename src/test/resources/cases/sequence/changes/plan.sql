ALTER SEQUENCE public.t_id_seq OWNED BY NONE;
SELECT pg_catalog.setval('public.s', least(greatest(last_value, 10), 1000), is_called AND last_value BETWEEN 10 AND 1000) FROM public.s;
ALTER SEQUENCE public.s INCREMENT BY 5 MINVALUE 10 MAXVALUE 1000 START WITH 10 CACHE 3 CYCLE;
ALTER SEQUENCE public.s OWNED BY public.t.id;
