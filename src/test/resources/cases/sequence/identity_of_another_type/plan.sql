CREATE TABLE public."New" (
    a smallint GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.other_seq START WITH 5)
);
ALTER SEQUENCE public.other_seq AS bigint MINVALUE 1 MAXVALUE 9223372036854775807;
ALTER TABLE public.gone ALTER COLUMN id SET NOT NULL;
ALTER TABLE public.gone ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT pg_catalog.setval('public.gone_id_seq', least(greatest(last_value, 1), 2147483647), is_called AND last_value BETWEEN 1 AND 2147483647) FROM public.gone_id_seq;
ALTER SEQUENCE public.gone_id_seq AS integer MINVALUE 1 MAXVALUE 2147483647;
ALTER SEQUENCE public.t_a_seq AS bigint MINVALUE 1 MAXVALUE 9223372036854775807;
ALTER SEQUENCE public.t_b_seq AS smallint MINVALUE 1 MAXVALUE 100;
SELECT pg_catalog.setval('public.t_c_seq', least(greatest(last_value, 1), 5000), is_called AND last_value BETWEEN 1 AND 5000) FROM public.t_c_seq;
ALTER SEQUENCE public.t_c_seq AS integer MINVALUE 1 MAXVALUE 5000;
