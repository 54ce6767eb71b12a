ALTER TYPE public.span RENAME TO span__former;
ALTER TYPE public.c RENAME TO c__former;
ALTER FUNCTION public.span(text,text) RENAME TO span__former;
ALTER FUNCTION public.span(text,text,text) RENAME TO span__former;
ALTER FUNCTION public.c() RENAME TO c__former;
ALTER DOMAIN public.u RENAME TO c;
CREATE TYPE public.span AS RANGE (SUBTYPE = text);
ALTER TABLE public.t ALTER COLUMN a TYPE public.span USING a::text::public.span;
DROP TYPE public.span__former;
