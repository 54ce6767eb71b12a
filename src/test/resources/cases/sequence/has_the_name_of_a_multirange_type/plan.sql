CREATE TYPE public.span AS RANGE (SUBTYPE = inet, MULTIRANGE_TYPE_NAME = public.v);
CREATE SEQUENCE public.v__former;
ALTER SEQUENCE public.v__former RENAME TO v;
