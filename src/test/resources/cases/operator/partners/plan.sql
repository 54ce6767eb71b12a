DROP OPERATOR public.<!> (public.pair, public.pair);
DROP OPERATOR public.>>> (public.pair, public.pair);
CREATE OPERATOR public.!== (FUNCTION = public.other, LEFTARG = public.pair, RIGHTARG = public.pair, COMMUTATOR = OPERATOR(public.!==), NEGATOR = OPERATOR(public.===));
CREATE OPERATOR public.<!> (FUNCTION = public.other, LEFTARG = public.pair, RIGHTARG = public.pair, NEGATOR = OPERATOR(public.<=>));
ALTER OPERATOR public.=== (public.pair, public.pair) SET (COMMUTATOR = OPERATOR(public.===), HASHES, MERGES);
CREATE OPERATOR public.>~> (FUNCTION = public.after, LEFTARG = public.pair, RIGHTARG = public.pair, COMMUTATOR = OPERATOR(public.<~<));
