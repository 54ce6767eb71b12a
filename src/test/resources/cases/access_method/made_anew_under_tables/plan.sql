ALTER TABLE public.item SET ACCESS METHOD heap;
ALTER TABLE public.leaves SET ACCESS METHOD heap;
ALTER TABLE public.range_1 SET ACCESS METHOD heap;
DROP MATERIALIZED VIEW public.counted;
DROP ACCESS METHOD fast;
CREATE FUNCTION public.handles(internal)
 RETURNS table_am_handler
 LANGUAGE internal
AS $function$heap_tableam_handler$function$;
CREATE ACCESS METHOD fast TYPE TABLE HANDLER public.handles;
ALTER TABLE public.item SET ACCESS METHOD fast;
ALTER TABLE public.item SET (fillfactor = '70');
ALTER TABLE public.range_1 SET ACCESS METHOD fast;
ALTER TABLE public.item ADD COLUMN price integer;
CREATE OR REPLACE VIEW public.items (id, name, price) AS
SELECT id,
    name,
    price
   FROM public.item;
CREATE MATERIALIZED VIEW public.counted (a) USING fast AS
SELECT 1 AS a;
