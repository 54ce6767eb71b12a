DROP OPERATOR "Odd".~> (public.pair, integer);
DROP VIEW public.sizes;
DROP OPERATOR public.<<< (public.pair, integer);
CREATE FUNCTION public.lesser(public.pair, integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
RETURN (($1).b < $2);
CREATE OPERATOR "Odd".+ (FUNCTION = public.less, LEFTARG = public.pair, RIGHTARG = integer);
COMMENT ON OPERATOR "Odd".+ (public.pair, integer) IS 'odd';
CREATE OPERATOR public.<<< (FUNCTION = public.lesser, LEFTARG = public.pair, RIGHTARG = integer);
ALTER OPERATOR public.=== (public.pair, public.pair) SET (RESTRICT = neqsel, JOIN = NONE);
COMMENT ON OPERATOR public.@@@ (NONE, public.pair) IS 'its size';
CREATE VIEW public.sizes (s) AS
SELECT (OPERATOR(public.@@@) p) AS s
   FROM public.t
  WHERE (p OPERATOR(public.<<<) 3);
