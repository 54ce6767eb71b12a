ALTER TABLE public.t RESET (autovacuum_freeze_max_age);
ALTER TABLE public.t SET (autovacuum_enabled = 'false');
ALTER TABLE public.t ALTER COLUMN b DROP EXPRESSION;
-- destroys column public.t.a
ALTER TABLE public.t DROP COLUMN a;
