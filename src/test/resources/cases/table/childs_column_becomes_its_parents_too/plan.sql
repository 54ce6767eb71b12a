ALTER TABLE public.child ALTER COLUMN b TYPE numeric USING b::text::numeric;
ALTER TABLE public.parent ADD COLUMN b numeric;
