ALTER TYPE public.span RENAME TO span__former;
ALTER TYPE public.span_multirange RENAME TO span_multirange__former;
ALTER FUNCTION public.span(date,date) RENAME TO span__former;
ALTER FUNCTION public.span(date,date,text) RENAME TO span__former;
ALTER FUNCTION public.span_multirange() RENAME TO span_multirange__former;
CREATE TYPE public.period AS RANGE (SUBTYPE = date, MULTIRANGE_TYPE_NAME = public.span_multirange);
ALTER TABLE public.booking ALTER COLUMN during TYPE public.period USING during::text::public.period;
DROP TYPE public.span__former;
