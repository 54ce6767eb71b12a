DROP FUNCTION public.f();
DROP VIEW public.a;
DROP EXTENSION pg_stat_statements;
DROP VIEW public.v;
DROP MATERIALIZED VIEW public.a_m;
-- destroys the position of sequence public.s
DROP SEQUENCE public.s;
