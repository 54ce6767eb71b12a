ALTER TABLE public.pair DROP CONSTRAINT fitting;
DROP FUNCTION public.fits(public.pair);
-- destroys table public.pair
DROP TABLE public.pair;
