ALTER TYPE public.span RENAME TO span__former;
ALTER TYPE public.period_multirange RENAME TO period_multirange__former;
ALTER FUNCTION public.period(date,date) RENAME TO period__former;
ALTER FUNCTION public.period(date,date,text) RENAME TO period__former;
ALTER FUNCTION public.period_multirange() RENAME TO period_multirange__former;
CREATE DOMAIN public.span AS text;
ALTER TABLE public.booking ALTER COLUMN during TYPE public.span USING during::text::public.span;
DROP TYPE public.span__former;
