CREATE VIEW public.v (a) AS
SELECT NULL::integer WHERE false;
CREATE FUNCTION public.f()
 RETURNS bigint
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT count(*) AS count
    FROM public.v;
END;
CREATE OR REPLACE VIEW public.v (a) WITH (check_option = 'local') AS
SELECT a
   FROM public.t
  WHERE ((a > 0) AND (a > public.f()));
