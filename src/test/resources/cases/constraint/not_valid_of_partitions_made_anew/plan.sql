ALTER TABLE public.orders RENAME TO orders__former;
ALTER TABLE public.orders_25 RENAME TO orders_25__former;
ALTER TABLE public.orders_25_rest RENAME TO orders_25_rest__former;
CREATE TABLE public.orders (
    id integer,
    total integer,
    customer integer,
    day date
)
PARTITION BY RANGE (day);
CREATE TABLE public.orders_25 (
    id integer,
    total integer,
    customer integer,
    day date
)
PARTITION BY LIST (id);
CREATE TABLE public.orders_25_rest (
    id integer,
    total integer,
    customer integer,
    day date
);
ALTER TABLE public.audit ALTER COLUMN was TYPE public.orders USING was::text::public.orders;
ALTER TABLE public.orders ADD CONSTRAINT positive CHECK ((total > 0)) NOT VALID;
ALTER TABLE public.orders_25 ADD CONSTRAINT positive CHECK ((total > 0)) NOT VALID;
ALTER TABLE public.orders_25_rest ADD CONSTRAINT positive CHECK ((total > 0)) NOT VALID;
ALTER TABLE public.orders ATTACH PARTITION public.orders_25 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
ALTER TABLE public.orders_25 ATTACH PARTITION public.orders_25_rest DEFAULT;
INSERT INTO public.orders (id, total, customer, day)
SELECT id, total, customer::integer, day
FROM public.orders__former;
DROP TABLE public.orders__former;
