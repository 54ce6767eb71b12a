ALTER TABLE public.p DROP CONSTRAINT kb;
ALTER TABLE public.p1 ADD CONSTRAINT kb CHECK ((b <> 'z'::bpchar));
ALTER TABLE public.p2 ADD CONSTRAINT kb CHECK ((b <> 'z'::bpchar));
