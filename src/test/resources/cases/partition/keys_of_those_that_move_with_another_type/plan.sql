ALTER TABLE public.orders DROP CONSTRAINT of_customer;
ALTER TABLE public.orders DETACH PARTITION public.orders_25;
CREATE TABLE public.purchase (
    id integer,
    day date
)
PARTITION BY RANGE (day);
ALTER TABLE public.customer ALTER COLUMN id TYPE integer USING id::text::integer;
ALTER TABLE public.audit ALTER COLUMN was TYPE public.purchase USING was::text::public.purchase;
-- destroys table public.orders
DROP TABLE public.orders;
ALTER TABLE public.orders_25 ALTER COLUMN customer TYPE integer USING customer::text::integer;
ALTER TABLE public.purchase ADD COLUMN customer integer;
ALTER TABLE public.orders_25_rest ADD CONSTRAINT of_customer FOREIGN KEY (customer) REFERENCES public.customer(id);
ALTER TABLE public.orders_25 ADD CONSTRAINT of_customer FOREIGN KEY (customer) REFERENCES public.customer(id);
ALTER TABLE public.purchase ADD CONSTRAINT of_customer FOREIGN KEY (customer) REFERENCES public.customer(id);
ALTER TABLE public.purchase ATTACH PARTITION public.orders_25 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
