-- destroys table public.becomes_foreign
DROP TABLE public.becomes_foreign;
DROP VIEW public.v;
DROP FOREIGN TABLE public.becomes_plain;
CREATE FOREIGN TABLE public.becomes_foreign (
    a integer
)
SERVER files OPTIONS (filename 'x');
CREATE TABLE public.becomes_plain (
    a integer
);
CREATE VIEW public.v (a) AS
SELECT a
   FROM public.becomes_plain;
