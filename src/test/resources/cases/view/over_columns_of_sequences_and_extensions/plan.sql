DROP VIEW public.a;
SELECT pg_catalog.setval('public.s', least(greatest(last_value, 1), 2147483647), is_called AND last_value BETWEEN 1 AND 2147483647) FROM public.s;
ALTER SEQUENCE public.s AS integer;
CREATE VIEW public.a (query) AS
SELECT query
   FROM public.pg_stat_statements;
