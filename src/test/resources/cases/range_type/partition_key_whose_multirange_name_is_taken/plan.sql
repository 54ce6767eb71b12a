ALTER TYPE public.span RENAME TO span__former;
ALTER TYPE public.span_multirange RENAME TO span_multirange__former;
ALTER FUNCTION public.span(date,date) RENAME TO span__former;
ALTER FUNCTION public.span(date,date,text) RENAME TO span__former;
ALTER FUNCTION public.span_multirange() RENAME TO span_multirange__former;
ALTER TABLE public.booking RENAME TO booking__former;
CREATE TYPE public.period AS RANGE (SUBTYPE = date, MULTIRANGE_TYPE_NAME = public.span_multirange);
CREATE TABLE public.booking (
    during public.period,
    room integer
)
PARTITION BY LIST (during);
INSERT INTO public.booking (during, room)
SELECT during::text::public.period, room
FROM public.booking__former;
DROP TABLE public.booking__former;
DROP TYPE public.span__former;
