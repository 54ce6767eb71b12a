CREATE OPERATOR public.@@@ (FUNCTION = public.beside, LEFTARG = integer, RIGHTARG = integer, COMMUTATOR = OPERATOR(public.###), NEGATOR = OPERATOR(public.<<>>));
COMMENT ON OPERATOR public.### (integer, integer) IS 'after';
COMMENT ON OPERATOR public.<<>> (integer, integer) IS 'not beside';
