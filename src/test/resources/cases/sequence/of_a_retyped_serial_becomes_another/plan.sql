ALTER TABLE ONLY public.client ALTER COLUMN id DROP DEFAULT;
ALTER TABLE ONLY public.client ALTER COLUMN rank DROP DEFAULT;
CREATE SEQUENCE public.numbers;
SELECT pg_catalog.setval('public.numbers', least(greatest(last_value, 1), 9223372036854775807), is_called AND last_value BETWEEN 1 AND 9223372036854775807) FROM public.client_id_seq;
-- destroys the position of sequence public.client_id_seq
DROP SEQUENCE public.client_id_seq;
CREATE SEQUENCE public.ranks;
SELECT pg_catalog.setval('public.ranks', least(greatest(last_value, 1), 9223372036854775807), is_called AND last_value BETWEEN 1 AND 9223372036854775807) FROM public.client_rank_seq;
-- destroys the position of sequence public.client_rank_seq
DROP SEQUENCE public.client_rank_seq;
ALTER TABLE public.client ALTER COLUMN id TYPE bigint USING id::bigint;
ALTER TABLE public.client ALTER COLUMN id DROP NOT NULL;
ALTER TABLE public.client ALTER COLUMN rank DROP NOT NULL;
ALTER TABLE ONLY public.client ALTER COLUMN id SET DEFAULT nextval('public.numbers'::regclass);
ALTER TABLE ONLY public.client ALTER COLUMN rank SET DEFAULT nextval('public.ranks'::regclass);
