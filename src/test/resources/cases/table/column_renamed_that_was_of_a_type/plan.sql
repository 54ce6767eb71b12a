ALTER TABLE public.t NOT OF;
ALTER TABLE public.t RENAME COLUMN a TO c;
DROP TYPE public.shape;
ALTER TABLE public.t RENAME CONSTRAINT t_a_not_null TO t_c_not_null;
