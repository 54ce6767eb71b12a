DROP VIEW public.v;
CREATE VIEW public.v (a) AS
SELECT 'x'::text AS a;
