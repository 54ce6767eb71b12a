-- destroys column public.t.b
ALTER TABLE public.t DROP COLUMN b;
ALTER TABLE public.t RESET (toast.autovacuum_enabled);
ALTER TABLE public.t ALTER COLUMN a TYPE integer USING a::integer;
