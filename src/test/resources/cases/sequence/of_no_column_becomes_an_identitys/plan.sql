ALTER TABLE ONLY public.client ALTER COLUMN id DROP DEFAULT;
ALTER SEQUENCE public.numbers RENAME TO numbers__former;
ALTER TABLE public.client ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT pg_catalog.setval('public.client_id_seq', least(greatest(last_value, 1), 9223372036854775807), is_called AND last_value BETWEEN 1 AND 9223372036854775807) FROM public.numbers__former;
DROP SEQUENCE public.numbers__former;
