ALTER TABLE public.leaves NO INHERIT public.a;
ALTER TABLE public.leaves DROP CONSTRAINT positive;
ALTER TABLE public.a DROP CONSTRAINT positive;
ALTER TABLE public.own DROP CONSTRAINT positive;
ALTER TABLE public.a ADD CONSTRAINT positive CHECK ((x > 1));
ALTER TABLE public.leaves ADD CONSTRAINT positive CHECK ((x > 1));
ALTER TABLE public.own ADD CONSTRAINT positive CHECK ((x > 1));
