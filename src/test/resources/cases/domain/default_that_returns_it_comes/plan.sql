ALTER DOMAIN public.price SET DEFAULT 1;
DROP FUNCTION public.first_price();
CREATE FUNCTION public.first_amount()
 RETURNS public.amount
 LANGUAGE sql
 IMMUTABLE
AS $function$select 3$function$;
ALTER DOMAIN public.amount SET DEFAULT public.first_amount();
