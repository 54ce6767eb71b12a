ALTER TYPE public.span RENAME TO span__former;
ALTER TYPE public.span_multirange RENAME TO span_multirange__former;
ALTER FUNCTION public.span(date,date) RENAME TO span__former;
ALTER FUNCTION public.span(date,date,text) RENAME TO span__former;
ALTER FUNCTION public.span_multirange() RENAME TO span_multirange__former;
CREATE SCHEMA calendar;
CREATE TYPE calendar.span AS RANGE (SUBTYPE = date, MULTIRANGE_TYPE_NAME = public.span_multirange);
ALTER TABLE public.booking
    ALTER COLUMN during TYPE calendar.span USING during::text::calendar.span,
    ALTER COLUMN others TYPE calendar.span[] USING others::text[]::calendar.span[];
DROP TYPE public.span__former;
