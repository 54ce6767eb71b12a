-- destroys column public.parent.a
ALTER TABLE public.parent DROP COLUMN a;
