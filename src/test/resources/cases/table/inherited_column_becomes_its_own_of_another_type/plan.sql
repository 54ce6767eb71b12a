-- destroys column public.child.old_b
ALTER TABLE public.child DROP COLUMN old_b;
-- destroys column public.parent.b
ALTER TABLE ONLY public.parent DROP COLUMN b;
ALTER TABLE public.child ALTER COLUMN b TYPE bit(3) USING b::text::bit(3);
