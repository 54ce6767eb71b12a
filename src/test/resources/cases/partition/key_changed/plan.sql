ALTER TABLE public.of_m DROP CONSTRAINT of_m_id_at_kind_fkey;
ALTER TABLE public.m DETACH PARTITION public.m_left;
ALTER TABLE public.m DROP CONSTRAINT m_pkey;
ALTER TABLE public.m RENAME TO m__former;
ALTER TABLE public.m_a RENAME TO m_a__former;
ALTER TABLE public.m_b RENAME TO m_b__former;
ALTER TABLE public.m_rest RENAME TO m_rest__former;
CREATE TABLE public.m (
    id integer CONSTRAINT m_id_not_null NOT NULL,
    at timestamp without time zone CONSTRAINT m_at_not_null NOT NULL,
    kind text CONSTRAINT m_kind_not_null NOT NULL,
    CONSTRAINT m_pkey PRIMARY KEY (id, at, kind)
)
PARTITION BY RANGE (at);
CREATE TABLE public.m_2025 (
    id integer CONSTRAINT m_id_not_null NOT NULL,
    at timestamp without time zone CONSTRAINT m_at_not_null NOT NULL,
    kind text CONSTRAINT m_kind_not_null NOT NULL,
    CONSTRAINT m_2025_pkey PRIMARY KEY (id, at, kind)
)
PARTITION BY HASH (kind);
CREATE TABLE public.m_2025_0 (
    id integer CONSTRAINT m_id_not_null NOT NULL,
    at timestamp without time zone CONSTRAINT m_at_not_null NOT NULL,
    kind text CONSTRAINT m_kind_not_null NOT NULL,
    CONSTRAINT m_2025_0_pkey PRIMARY KEY (id, at, kind)
);
CREATE TABLE public.m_2025_1 (
    id integer CONSTRAINT m_id_not_null NOT NULL,
    at timestamp without time zone CONSTRAINT m_at_not_null NOT NULL,
    kind text CONSTRAINT m_kind_not_null NOT NULL,
    CONSTRAINT m_2025_1_pkey PRIMARY KEY (id, at, kind)
);
CREATE TABLE public.m_rest (
    id integer CONSTRAINT m_id_not_null NOT NULL,
    at timestamp without time zone CONSTRAINT m_at_not_null NOT NULL,
    kind text CONSTRAINT m_kind_not_null NOT NULL,
    CONSTRAINT m_rest_pkey PRIMARY KEY (id, at, kind)
);
COMMENT ON TABLE public.m_rest IS 'all others';
ALTER TABLE public.m_left RENAME CONSTRAINT m_id_not_null TO m_left_id_not_null;
ALTER TABLE public.m_left RENAME CONSTRAINT m_at_not_null TO m_left_at_not_null;
ALTER TABLE public.m_left RENAME CONSTRAINT m_kind_not_null TO m_left_kind_not_null;
ALTER TABLE public.m ATTACH PARTITION public.m_2025 FOR VALUES FROM ('2025-01-01 00:00:00') TO ('2026-01-01 00:00:00');
ALTER TABLE public.m_2025 ATTACH PARTITION public.m_2025_0 FOR VALUES WITH (modulus 2, remainder 0);
ALTER TABLE public.m_2025 ATTACH PARTITION public.m_2025_1 FOR VALUES WITH (modulus 2, remainder 1);
ALTER TABLE public.m ATTACH PARTITION public.m_rest DEFAULT;
INSERT INTO public.m (id, at, kind)
SELECT id, at, kind
FROM public.m__former;
ALTER TABLE public.of_m ADD CONSTRAINT of_m_id_at_kind_fkey FOREIGN KEY (id, at, kind) REFERENCES public.m(id, at, kind);
DROP TABLE public.m__former;
