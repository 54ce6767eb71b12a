DROP FUNCTION public.deliver();
-- destroys column public.stock.total
ALTER TABLE public.stock DROP COLUMN total;
ALTER TABLE public.stock ALTER COLUMN pieces TYPE bigint USING pieces::bigint;
ALTER TABLE public.stock ADD COLUMN total bigint GENERATED ALWAYS AS ((pieces + 1)) STORED;
ALTER TABLE public.stock ALTER COLUMN place TYPE character varying(10);
CREATE FUNCTION public.deliver()
 RETURNS void
 LANGUAGE sql
BEGIN ATOMIC
 MERGE INTO public.stock
    USING public.delivery
    ON (stock.id = delivery.id)
    WHEN MATCHED
     THEN UPDATE SET total = DEFAULT, pieces = delivery.pieces
    WHEN NOT MATCHED
     THEN INSERT (id, total, place)
      VALUES (delivery.id, DEFAULT, delivery.place);
END;
