ALTER TABLE public.hen DROP CONSTRAINT hen_chick_fkey;
ALTER TABLE public.chick SET UNLOGGED;
ALTER TABLE public.egg SET UNLOGGED;
ALTER TABLE public.nest SET UNLOGGED;
ALTER TABLE public.hen SET UNLOGGED;
ALTER TABLE public.hen ADD CONSTRAINT hen_chick_fkey FOREIGN KEY (chick) REFERENCES public.chick(id);
