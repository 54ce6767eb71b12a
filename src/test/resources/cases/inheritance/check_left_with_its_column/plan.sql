ALTER TABLE ONLY public.a DROP CONSTRAINT a_x;
-- destroys column public.a.x
ALTER TABLE ONLY public.a DROP COLUMN x;
ALTER TABLE public.b DROP CONSTRAINT b_x;
-- destroys column public.b.x
ALTER TABLE ONLY public.b DROP COLUMN x;
ALTER TABLE public.col DROP CONSTRAINT a_x;
ALTER TABLE public.plain DROP CONSTRAINT a_x;
-- destroys column public.plain.x
ALTER TABLE public.plain DROP COLUMN x;
