-- destroys column public.t.a
ALTER TABLE public.t DROP COLUMN a;
ALTER TABLE public.t ADD COLUMN b integer CONSTRAINT t_a_not_null NOT NULL;
