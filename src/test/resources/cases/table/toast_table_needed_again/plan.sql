ALTER TABLE public."none" RESET (toast.autovacuum_enabled);
ALTER TABLE public."none" ADD COLUMN b text;
ALTER TABLE public.other ADD COLUMN b text;
ALTER TABLE public.other RESET (toast.autovacuum_enabled);
ALTER TABLE public.other SET (toast.autovacuum_vacuum_threshold = '7', toast.autovacuum_enabled = 'false');
ALTER TABLE public.short ALTER COLUMN a TYPE text USING a::text;
ALTER TABLE public.short SET (fillfactor = '90', toast.autovacuum_enabled = 'false');
