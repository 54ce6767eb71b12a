CREATE TYPE public.r AS RANGE (SUBTYPE = numeric);
ALTER TYPE public.b ALTER ATTRIBUTE x TYPE public.r;
