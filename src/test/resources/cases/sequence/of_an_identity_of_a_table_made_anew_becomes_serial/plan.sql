ALTER TABLE public.event DROP CONSTRAINT event_pkey;
ALTER SEQUENCE public.event_id_seq RENAME TO event_id_seq__former;
ALTER TABLE public.event RENAME TO event__former;
ALTER TABLE public.event_rest RENAME TO event_rest__former;
ALTER TABLE public.message DROP CONSTRAINT message_pkey;
ALTER SEQUENCE public.message_id_seq RENAME TO message_id_seq__former;
ALTER TABLE public.message RENAME TO message__former;
ALTER TABLE public.message_0 RENAME TO message_0__former;
CREATE SEQUENCE public.numbers CACHE 5;
CREATE TABLE public.event (
    id serial CONSTRAINT event_id_not_null NOT NULL,
    kind text CONSTRAINT event_kind_not_null NOT NULL,
    CONSTRAINT event_pkey PRIMARY KEY (id)
);
INSERT INTO public.event (id, kind)
SELECT id::integer, kind
FROM public.event__former;
SELECT pg_catalog.setval('public.event_id_seq', least(greatest(last_value, 1), 2147483647), is_called AND last_value BETWEEN 1 AND 2147483647) FROM public.event_id_seq__former;
CREATE TABLE public.message (
    id bigint DEFAULT nextval('public.numbers'::regclass) CONSTRAINT message_id_not_null NOT NULL,
    body text,
    CONSTRAINT message_pkey PRIMARY KEY (id)
);
INSERT INTO public.message (id, body)
SELECT id, body
FROM public.message__former;
SELECT pg_catalog.setval('public.numbers', least(greatest(last_value, 1), 9223372036854775807), is_called AND last_value BETWEEN 1 AND 9223372036854775807) FROM public.message_id_seq__former;
ALTER SEQUENCE public.numbers OWNED BY public.message.id;
DROP TABLE public.event__former;
DROP TABLE public.message__former;
