CREATE OPERATOR public.!!! (FUNCTION = public.f, LEFTARG = public.id, RIGHTARG = public.id, NEGATOR = OPERATOR(public.~~~));
CREATE OPERATOR public.@@@ (FUNCTION = public.f, LEFTARG = public.id, RIGHTARG = public.id, COMMUTATOR = OPERATOR(public.===));
CREATE OPERATOR public.=== (FUNCTION = public.f, LEFTARG = public.id, RIGHTARG = public.id);
CREATE OPERATOR public.~~~ (FUNCTION = public.f, LEFTARG = public.id, RIGHTARG = public.id);
