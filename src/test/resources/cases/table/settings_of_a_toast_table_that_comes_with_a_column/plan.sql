ALTER TABLE public.t ADD COLUMN note text;
ALTER TABLE public.t SET (toast.autovacuum_enabled = 'false');
