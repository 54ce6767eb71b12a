CREATE OR REPLACE VIEW public.numbers (a, "dot.ted") AS
SELECT NULL::integer, NULL::integer WHERE false;
DROP FUNCTION public.of_all();
DROP VIEW public.numbers;
CREATE VIEW public.numbers (a, "dot.ted") AS
SELECT NULL::integer, NULL::integer WHERE false;
CREATE FUNCTION public.all_of_them()
 RETURNS SETOF public.numbers
 LANGUAGE sql
 IMMUTABLE
AS $function$ select * from numbers $function$;
CREATE OR REPLACE VIEW public.numbers (a, "dot.ted") AS
SELECT a,
    "dot.ted"
   FROM public.all_of_them() of_all(a, "dot.ted");
