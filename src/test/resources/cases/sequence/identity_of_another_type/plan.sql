CREATE TABLE public."New" (
    a smallint GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.other_seq MAXVALUE 30000 START WITH 5)
);
ALTER TABLE public.likes ALTER COLUMN a SET MAXVALUE 9223372036854775807;
SELECT pg_catalog.setval('public.likes_b_seq', least(greatest(last_value, 1), 50), is_called AND last_value BETWEEN 1 AND 50) FROM public.likes_b_seq;
ALTER SEQUENCE public.likes_b_seq AS integer MINVALUE 1 MAXVALUE 50;
ALTER TABLE public.likes ALTER COLUMN c SET MAXVALUE 5000;
ALTER TABLE public.t ALTER COLUMN b SET MAXVALUE 50;
ALTER TABLE public.t ALTER COLUMN c SET MAXVALUE 5000;
