DROP FUNCTION public.f5(integer, a integer);
DROP PROCEDURE public.p(IN integer, IN b integer);
ALTER TABLE public.t ALTER COLUMN b TYPE integer USING b::integer;
CREATE OR REPLACE FUNCTION public.f2(integer, OUT o integer)
 RETURNS integer
 LANGUAGE sql
BEGIN ATOMIC
 SELECT $1;
END;
CREATE FUNCTION public.f4(integer, b integer)
 RETURNS integer
 LANGUAGE sql
BEGIN ATOMIC
 SELECT ($1 - b);
END;
CREATE FUNCTION public.f5(integer, a integer)
 RETURNS TABLE(x integer, y text)
 LANGUAGE sql
BEGIN ATOMIC
 SELECT (f5.a - t.a),
     ('a""b'::text || '""'::text)
    FROM public.t
   WHERE (t.b = $1);
END;
CREATE FUNCTION public.f6(a integer, integer)
 RETURNS integer
 LANGUAGE sql
RETURN (a - $2);
CREATE PROCEDURE public.p(IN integer, IN b integer)
 LANGUAGE sql
BEGIN ATOMIC
 INSERT INTO public.t (a, b)
   VALUES ($1, p.b);
END;
