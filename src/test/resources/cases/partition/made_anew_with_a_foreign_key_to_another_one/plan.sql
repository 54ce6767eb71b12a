ALTER TABLE public.buyers DROP CONSTRAINT buyers_last_order_fkey;
ALTER TABLE public.items DROP CONSTRAINT items_order_id_before_fkey;
ALTER TABLE public.items DROP CONSTRAINT items_pkey;
ALTER TABLE public.items DROP CONSTRAINT items_order_id_fkey;
ALTER TABLE public.items RENAME TO items__former;
ALTER TABLE public.items_0 RENAME TO items_0__former;
ALTER TABLE public.orders DROP CONSTRAINT orders_pkey;
ALTER TABLE public.orders DROP CONSTRAINT orders_buyer_fkey;
ALTER TABLE public.orders RENAME TO orders__former;
ALTER TABLE public.orders_0 RENAME TO orders_0__former;
ALTER TABLE public.buyers DROP CONSTRAINT buyers_pkey;
ALTER TABLE public.buyers RENAME TO buyers__former;
CREATE TABLE public.buyers (
    id bigint CONSTRAINT buyers_id_not_null NOT NULL,
    last_order bigint,
    CONSTRAINT buyers_pkey PRIMARY KEY (id)
)
PARTITION BY HASH (id);
CREATE TABLE public.buyers_0 (
    id bigint CONSTRAINT buyers_id_not_null NOT NULL,
    last_order bigint,
    CONSTRAINT buyers_0_pkey PRIMARY KEY (id)
);
CREATE TABLE public.items (
    order_id bigint CONSTRAINT items_order_id_not_null NOT NULL,
    line bigint CONSTRAINT items_line_not_null NOT NULL,
    before bigint,
    CONSTRAINT items_pkey PRIMARY KEY (order_id, line)
)
PARTITION BY HASH (order_id);
CREATE TABLE public.items_0 (
    order_id bigint CONSTRAINT items_order_id_not_null NOT NULL,
    line bigint CONSTRAINT items_line_not_null NOT NULL,
    before bigint,
    CONSTRAINT items_0_pkey PRIMARY KEY (order_id, line),
    CONSTRAINT items_order_id_before_fkey FOREIGN KEY (order_id, before) REFERENCES public.items(order_id, line)
);
CREATE TABLE public.orders (
    id bigint CONSTRAINT orders_id_not_null NOT NULL,
    buyer bigint,
    CONSTRAINT orders_pkey PRIMARY KEY (id)
)
PARTITION BY HASH (id);
CREATE TABLE public.orders_0 (
    id bigint CONSTRAINT orders_id_not_null NOT NULL,
    buyer bigint,
    CONSTRAINT orders_0_pkey PRIMARY KEY (id)
);
ALTER TABLE public.buyers ATTACH PARTITION public.buyers_0 FOR VALUES WITH (modulus 1, remainder 0);
INSERT INTO public.buyers (id, last_order)
SELECT id::bigint, last_order::bigint
FROM ONLY public.buyers__former;
ALTER TABLE public.items ATTACH PARTITION public.items_0 FOR VALUES WITH (modulus 1, remainder 0);
INSERT INTO public.items (order_id, line, before)
SELECT order_id::bigint, line::bigint, before::bigint
FROM public.items__former;
ALTER TABLE public.items ADD CONSTRAINT items_order_id_before_fkey FOREIGN KEY (order_id, before) REFERENCES public.items(order_id, line);
ALTER TABLE public.orders ATTACH PARTITION public.orders_0 FOR VALUES WITH (modulus 1, remainder 0);
INSERT INTO public.orders (id, buyer)
SELECT id::bigint, buyer::bigint
FROM public.orders__former;
ALTER TABLE public.buyers ADD CONSTRAINT buyers_last_order_fkey FOREIGN KEY (last_order) REFERENCES public.orders(id);
ALTER TABLE public.items ADD CONSTRAINT items_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders(id);
ALTER TABLE public.orders ADD CONSTRAINT orders_buyer_fkey FOREIGN KEY (buyer) REFERENCES public.buyers(id);
DROP TABLE public.buyers__former;
DROP TABLE public.items__former;
DROP TABLE public.orders__former;
