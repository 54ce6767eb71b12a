DROP FUNCTION public.smaller(a public.pair, b public.pair);
DROP OPERATOR public.<# (public.pair, public.pair);
CREATE OPERATOR s.<# (FUNCTION = public.lt, LEFTARG = public.pair, RIGHTARG = public.pair, COMMUTATOR = OPERATOR(public.>#), NEGATOR = OPERATOR(public.>=#));
CREATE FUNCTION public.smaller(a public.pair, b public.pair)
 RETURNS public.pair
 LANGUAGE sql
 IMMUTABLE
RETURN CASE WHEN (a OPERATOR(s.<#) b) THEN a ELSE b END;
