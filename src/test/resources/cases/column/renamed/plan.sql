ALTER TABLE public.t RENAME COLUMN mail TO email;
