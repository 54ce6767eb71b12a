DROP TRANSFORM FOR bigint LANGUAGE plpgsql;
DROP FUNCTION public.int_in(internal);
CREATE TRANSFORM FOR public.pair LANGUAGE plpgsql (FROM SQL WITH FUNCTION public.pair_in(internal));
CREATE FUNCTION public.f(p public.pair)
 RETURNS integer
 TRANSFORM FOR TYPE public.pair
 LANGUAGE plpgsql
AS $function$begin return 1; end$function$;
CREATE OR REPLACE TRANSFORM FOR public.pair LANGUAGE sql (TO SQL WITH FUNCTION public.pair_out(internal));
COMMENT ON TRANSFORM FOR public.pair LANGUAGE sql IS 'Pairs';
