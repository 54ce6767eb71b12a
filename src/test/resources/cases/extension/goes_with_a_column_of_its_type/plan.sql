-- destroys column public.t.b
ALTER TABLE public.t DROP COLUMN b;
DROP EXTENSION citext;
