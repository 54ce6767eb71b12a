-- destroys column public.p.b
ALTER TABLE public.p DROP COLUMN b;
ALTER TABLE public.p1 SET LOGGED;
ALTER TABLE public.p ADD COLUMN c integer;
ALTER TABLE public.r ADD CONSTRAINT r_a_fkey FOREIGN KEY (a) REFERENCES public.p1(a);
