SET check_function_bodies = off;
CREATE FUNCTION public.countdown(n integer)
 RETURNS integer
 LANGUAGE sql
AS '';
CREATE OR REPLACE FUNCTION public.countdown(n integer)
 RETURNS integer
 LANGUAGE sql
RETURN CASE WHEN (n > 0) THEN public.countdown((n - 1)) ELSE 0 END;
