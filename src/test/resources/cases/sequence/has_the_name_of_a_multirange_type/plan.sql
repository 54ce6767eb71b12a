CREATE TYPE public.span AS RANGE (SUBTYPE = inet, MULTIRANGE_TYPE_NAME = public.v);
CREATE SEQUENCE public.v__new;
ALTER SEQUENCE public.v__new RENAME TO v;
