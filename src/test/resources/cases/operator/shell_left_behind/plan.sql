DROP OPERATOR public.!>> (integer, integer);
CREATE FUNCTION public.more(a integer, b integer)
 RETURNS boolean
 LANGUAGE sql
RETURN (a > b);
