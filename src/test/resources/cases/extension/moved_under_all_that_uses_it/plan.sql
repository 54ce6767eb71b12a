CREATE SCHEMA extensions;
ALTER EXTENSION hstore SET SCHEMA extensions;
ALTER EXTENSION pg_trgm SET SCHEMA extensions;
DROP SCHEMA former;
COMMENT ON SCHEMA extensions IS 'what is not ours';
CREATE OR REPLACE VIEW public.v (a, id) AS
SELECT (h OPERATOR(extensions.->) 'a'::text) AS a,
    id
   FROM public.t;
