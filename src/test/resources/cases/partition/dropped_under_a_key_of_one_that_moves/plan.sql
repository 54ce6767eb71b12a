ALTER TABLE public.sale_1 RENAME CONSTRAINT sale_product_shop_fkey TO sold_product_shop_fkey;
ALTER TABLE public.product DETACH PARTITION public.product_1;
ALTER TABLE public.sale DETACH PARTITION public.sale_1;
-- destroys table public.sale
DROP TABLE public.sale;
-- destroys table public.product_1
DROP TABLE public.product_1;
CREATE TABLE public.product_first (
    id integer CONSTRAINT product_id_not_null NOT NULL,
    shop integer CONSTRAINT product_shop_not_null NOT NULL,
    CONSTRAINT product_first_pkey PRIMARY KEY (id, shop)
);
ALTER TABLE public.product ATTACH PARTITION public.product_first FOR VALUES IN (1);
CREATE TABLE public.sold (
    product integer,
    shop integer,
    CONSTRAINT sold_product_shop_fkey FOREIGN KEY (product, shop) REFERENCES public.product(id, shop)
)
PARTITION BY LIST (shop);
ALTER TABLE public.sold ATTACH PARTITION public.sale_1 FOR VALUES IN (1);
