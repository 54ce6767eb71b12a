ALTER TABLE public.office NOT OF;
ALTER TYPE public.address RENAME ATTRIBUTE city TO town CASCADE;
