ALTER TABLE public.child_of DROP CONSTRAINT sane;
ALTER TABLE public.log DROP CONSTRAINT sane;
ALTER TABLE public.child_of ADD CONSTRAINT sane CHECK ((id > 1));
ALTER TABLE public.log ADD CONSTRAINT sane CHECK ((id > 1));
