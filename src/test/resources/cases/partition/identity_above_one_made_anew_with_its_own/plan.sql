ALTER TABLE public.orders DETACH PARTITION public.orders_25;
ALTER TABLE public.orders_25 DROP CONSTRAINT orders_25_pkey;
ALTER TABLE public.orders_25 RENAME TO orders_25__former;
ALTER TABLE public.orders_25_0 RENAME TO orders_25_0__former;
ALTER TABLE public.orders_25_1 RENAME TO orders_25_1__former;
ALTER TABLE public.orders DETACH PARTITION public.orders_26;
ALTER TABLE public.orders_26 DROP CONSTRAINT orders_26_pkey;
ALTER TABLE public.orders_26 RENAME TO orders_26__former;
ALTER TABLE public.orders_26_a RENAME TO orders_26_a__former;
ALTER TABLE public.orders_26_b RENAME TO orders_26_b__former;
ALTER TABLE public.orders ALTER COLUMN id TYPE bigint USING id::bigint;
ALTER TABLE public.orders ALTER COLUMN id SET MAXVALUE 9223372036854775807;
CREATE TABLE public.orders_25 (
    id bigint CONSTRAINT orders_id_not_null NOT NULL,
    day date CONSTRAINT orders_day_not_null NOT NULL,
    CONSTRAINT orders_25_pkey PRIMARY KEY (id, day)
)
PARTITION BY HASH (id);
CREATE TABLE public.orders_25_0 (
    id bigint CONSTRAINT orders_id_not_null NOT NULL,
    day date CONSTRAINT orders_day_not_null NOT NULL,
    CONSTRAINT orders_25_0_pkey PRIMARY KEY (id, day)
);
CREATE TABLE public.orders_25_1 (
    id bigint CONSTRAINT orders_id_not_null NOT NULL,
    day date CONSTRAINT orders_day_not_null NOT NULL,
    CONSTRAINT orders_25_1_pkey PRIMARY KEY (id, day)
);
CREATE TABLE public.orders_26 (
    id bigint CONSTRAINT orders_id_not_null NOT NULL,
    day date CONSTRAINT orders_day_not_null NOT NULL,
    CONSTRAINT orders_26_pkey PRIMARY KEY (id, day)
);
INSERT INTO public.orders_26 (id, day)
OVERRIDING SYSTEM VALUE
SELECT id::bigint, day
FROM public.orders_26__former;
ALTER TABLE public.orders ATTACH PARTITION public.orders_25 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
ALTER TABLE public.orders_25 ATTACH PARTITION public.orders_25_0 FOR VALUES WITH (modulus 2, remainder 0);
ALTER TABLE public.orders_25 ATTACH PARTITION public.orders_25_1 FOR VALUES WITH (modulus 2, remainder 1);
INSERT INTO public.orders_25 (id, day)
OVERRIDING SYSTEM VALUE
SELECT id::bigint, day
FROM public.orders_25__former;
ALTER TABLE public.orders ATTACH PARTITION public.orders_26 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
DROP TABLE public.orders_25__former;
DROP TABLE public.orders_26__former;
