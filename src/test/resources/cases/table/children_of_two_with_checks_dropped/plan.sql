-- destroys table public.p1_c1c2
DROP TABLE public.p1_c1c2;
-- destroys table public.p1_c1
DROP TABLE public.p1_c1;
-- destroys table public.p1_c2
DROP TABLE public.p1_c2;
