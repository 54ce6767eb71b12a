ALTER TABLE public.t ALTER COLUMN a SET GENERATED ALWAYS;
SELECT pg_catalog.setval('public.t_a_seq', least(greatest(last_value, 2), 9), is_called AND last_value BETWEEN 2 AND 9) FROM public.t_a_seq;
ALTER SEQUENCE public.t_a_seq INCREMENT BY 4 MINVALUE 2 MAXVALUE 9 START WITH 3 CACHE 5 NO CYCLE;
ALTER TABLE public.t ALTER COLUMN b SET MAXVALUE 19;
