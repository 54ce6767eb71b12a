CREATE TABLE public.added (
    id integer
)
WITH (fillfactor = '50', autovacuum_enabled = 'false');
ALTER TABLE public.changed SET (fillfactor = '40', autovacuum_enabled = 'false');
CREATE VIEW public.barred (id) WITH (security_barrier = 'true', check_option = 'local') AS
SELECT id
   FROM public.added;
