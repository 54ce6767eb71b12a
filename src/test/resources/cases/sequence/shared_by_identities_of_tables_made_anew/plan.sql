ALTER TABLE ONLY public.client ALTER COLUMN id DROP DEFAULT;
ALTER TABLE ONLY public.invoice ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.client DROP CONSTRAINT client_pkey;
ALTER TABLE public.client RENAME TO client__former;
ALTER TABLE public.invoice DROP CONSTRAINT invoice_pkey;
ALTER TABLE public.invoice RENAME TO invoice__former;
CREATE TABLE public.client (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT client_id_not_null NOT NULL,
    CONSTRAINT client_pkey PRIMARY KEY (id)
)
PARTITION BY HASH (id);
CREATE TABLE public.client_0 (
    id bigint CONSTRAINT client_id_not_null NOT NULL,
    CONSTRAINT client_0_pkey PRIMARY KEY (id)
);
CREATE TABLE public.invoice (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT invoice_id_not_null NOT NULL,
    n text,
    CONSTRAINT invoice_pkey PRIMARY KEY (id)
)
PARTITION BY HASH (id);
CREATE TABLE public.invoice_0 (
    id bigint CONSTRAINT invoice_id_not_null NOT NULL,
    n text,
    CONSTRAINT invoice_0_pkey PRIMARY KEY (id)
);
ALTER TABLE public.client ATTACH PARTITION public.client_0 FOR VALUES WITH (modulus 1, remainder 0);
INSERT INTO public.client (id)
OVERRIDING SYSTEM VALUE
SELECT id
FROM ONLY public.client__former;
SELECT pg_catalog.setval('public.client_id_seq', least(greatest(last_value, 1), 9223372036854775807), is_called AND last_value BETWEEN 1 AND 9223372036854775807) FROM public.numbers;
ALTER TABLE public.invoice ATTACH PARTITION public.invoice_0 FOR VALUES WITH (modulus 1, remainder 0);
INSERT INTO public.invoice (id, n)
OVERRIDING SYSTEM VALUE
SELECT id, n
FROM ONLY public.invoice__former;
SELECT pg_catalog.setval('public.invoice_id_seq', least(greatest(last_value, 1), 9223372036854775807), is_called AND last_value BETWEEN 1 AND 9223372036854775807) FROM public.numbers;
-- destroys the position of sequence public.numbers
DROP SEQUENCE public.numbers;
DROP TABLE public.client__former;
DROP TABLE public.invoice__former;
