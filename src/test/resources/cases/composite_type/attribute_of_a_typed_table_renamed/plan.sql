ALTER TYPE public.shape RENAME ATTRIBUTE a TO c CASCADE;
ALTER TABLE public.t NOT OF;
ALTER TABLE public.t RENAME CONSTRAINT t_a_not_null TO t_c_not_null;
ALTER TABLE public.t OF public.shape;
