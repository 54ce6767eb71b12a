DROP FUNCTION public.q();
DROP VIEW public.v;
DROP OPERATOR public.@ (text, text);
CREATE OPERATOR public.@ (FUNCTION = public.p2, LEFTARG = text, RIGHTARG = anyelement);
CREATE FUNCTION public.q()
 RETURNS text
 LANGUAGE sql
BEGIN ATOMIC
 SELECT ((t.s OPERATOR(public.@) 'y'::text) || 'l'::text)
    FROM public.t;
END;
CREATE VIEW public.v (x) AS
SELECT ((s OPERATOR(public.@) 'x'::text) || 'k'::text) AS x
   FROM public.t;
