-- destroys table public.z
DROP TABLE public.z;
-- destroys table public.a
DROP TABLE public.a;
-- destroys column public.stays.x
ALTER TABLE public.stays DROP COLUMN x;
-- destroys table public.q
DROP TABLE public.q;
