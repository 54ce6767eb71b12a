ALTER TABLE public.child DROP CONSTRAINT c;
ALTER TABLE public.child ADD CONSTRAINT c CHECK ((((a = 2) AND (1 = 1)) AND (b = 6)));
ALTER TABLE public.parent ADD CONSTRAINT c CHECK ((((a = 2) AND (1 = 1)) AND (b = 6)));
