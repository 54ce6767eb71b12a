CREATE TYPE public.span AS RANGE (SUBTYPE = date);
CREATE SEQUENCE public.mood__former;
ALTER SEQUENCE public.mood__former RENAME TO mood;
CREATE SEQUENCE public.span__former;
ALTER SEQUENCE public.span__former RENAME TO span;
