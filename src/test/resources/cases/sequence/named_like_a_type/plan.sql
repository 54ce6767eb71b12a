CREATE TYPE public.span AS RANGE (SUBTYPE = date);
CREATE SEQUENCE public.mood__new;
ALTER SEQUENCE public.mood__new RENAME TO mood;
CREATE SEQUENCE public.span__new;
ALTER SEQUENCE public.span__new RENAME TO span;
