SELECT pg_catalog.setval('public.t_a_seq', least(greatest(last_value, 1), 2147483647), is_called AND last_value BETWEEN 1 AND 2147483647) FROM public.t_a_seq;
ALTER SEQUENCE public.t_a_seq INCREMENT BY -1 MAXVALUE 2147483647;
