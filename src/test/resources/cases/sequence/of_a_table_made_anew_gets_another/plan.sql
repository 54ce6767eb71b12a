ALTER TABLE ONLY public.t ALTER COLUMN id DROP DEFAULT;
ALTER SEQUENCE public.t_id_seq OWNED BY NONE;
ALTER SEQUENCE public.t_id_seq RENAME TO t_id_seq__former;
ALTER TABLE public.t DROP CONSTRAINT t_pkey;
ALTER TABLE public.t RENAME TO t__former;
CREATE SEQUENCE public.other;
CREATE TABLE public.t (
    id bigint DEFAULT nextval('public.other'::regclass) CONSTRAINT t_id_not_null NOT NULL,
    v integer,
    CONSTRAINT t_pkey PRIMARY KEY (id)
)
PARTITION BY RANGE (id);
CREATE TABLE public.t1 (
    id bigint DEFAULT nextval('public.other'::regclass) CONSTRAINT t_id_not_null NOT NULL,
    v integer,
    CONSTRAINT t1_pkey PRIMARY KEY (id)
);
CREATE TABLE public.t_id_seq (
    a integer
);
ALTER SEQUENCE public.other OWNED BY public.t.id;
ALTER TABLE public.t ATTACH PARTITION public.t1 FOR VALUES FROM (MINVALUE) TO (MAXVALUE);
INSERT INTO public.t (id, v)
SELECT id::bigint, v
FROM ONLY public.t__former;
SELECT pg_catalog.setval('public.other', least(greatest(last_value, 1), 9223372036854775807), is_called AND last_value BETWEEN 1 AND 9223372036854775807) FROM public.t_id_seq__former;
DROP SEQUENCE public.t_id_seq__former;
DROP TABLE public.t__former;
