CREATE TABLE public."New" (
    a smallint GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.other_seq MAXVALUE 30000 START WITH 5)
);
ALTER TABLE public.likes ALTER COLUMN a SET MAXVALUE 9223372036854775807;
SELECT pg_catalog.setval('public.likes_b_seq', least(greatest(last_value, 1), 50), is_called AND last_value BETWEEN 1 AND 50) FROM public.likes_b_seq;
ALTER SEQUENCE public.likes_b_seq AS integer MAXVALUE 50;
SELECT pg_catalog.setval('public.likes_c_seq', least(greatest(last_value, 1), 5000), is_called AND last_value BETWEEN 1 AND 5000) FROM public.likes_c_seq;
ALTER SEQUENCE public.likes_c_seq MAXVALUE 5000;
SELECT pg_catalog.setval('public.t_b_seq', least(greatest(last_value, 1), 50), is_called AND last_value BETWEEN 1 AND 50) FROM public.t_b_seq;
ALTER SEQUENCE public.t_b_seq MAXVALUE 50;
SELECT pg_catalog.setval('public.t_c_seq', least(greatest(last_value, 1), 5000), is_called AND last_value BETWEEN 1 AND 5000) FROM public.t_c_seq;
ALTER SEQUENCE public.t_c_seq MAXVALUE 5000;
