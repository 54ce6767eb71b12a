ALTER TABLE public.product ADD COLUMN kind character(3), ALTER COLUMN kind SET DEFAULT 'not yet known'::bpchar;
ALTER TABLE public.product ADD COLUMN price numeric(4,2), ALTER COLUMN price SET DEFAULT 100;
CREATE FUNCTION public.code()
 RETURNS text
 LANGUAGE plpgsql
 IMMUTABLE
AS $function$ begin raise 'no code yet'; end $function$;
ALTER TABLE public.product ADD COLUMN code text NOT NULL, ALTER COLUMN code SET DEFAULT public.code();
ALTER TABLE public.product ADD CONSTRAINT price_limit CHECK ((price < (90)::numeric));
