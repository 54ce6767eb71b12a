-- destroys column public.p.b
ALTER TABLE ONLY public.p DROP COLUMN b;
-- destroys column public.c2.b
ALTER TABLE public.c2 DROP COLUMN b;
