SET check_function_bodies = off;
DROP FUNCTION public.even(n integer);
DROP FUNCTION public.odd(n integer);
CREATE FUNCTION public.even(n bigint)
 RETURNS boolean
 LANGUAGE sql
AS '';
CREATE FUNCTION public.odd(n bigint)
 RETURNS boolean
 LANGUAGE sql
RETURN CASE WHEN (n = 0) THEN false ELSE public.even((n - 1)) END;
CREATE OR REPLACE FUNCTION public.even(n bigint)
 RETURNS boolean
 LANGUAGE sql
RETURN CASE WHEN (n = 0) THEN true ELSE public.odd((n - 1)) END;
