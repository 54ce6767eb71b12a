DROP FOREIGN TABLE public.dropped;
DROP FOREIGN TABLE public.moved;
-- destroys column public.t.gone
ALTER TABLE public.t DROP COLUMN gone;
ALTER TABLE ONLY public.t ALTER COLUMN b DROP DEFAULT;
CREATE FOREIGN TABLE public.made (
    a integer OPTIONS (column_name 'x') DEFAULT 1 NOT NULL,
    b text COLLATE pg_catalog."C"
)
SERVER near;
CREATE FOREIGN TABLE public.moved (
    a integer
)
SERVER far OPTIONS (table_name 'm');
ALTER FOREIGN TABLE public.t OPTIONS (DROP schema_name, SET table_name 'u', ADD use_remote_estimate 'true');
COMMENT ON FOREIGN TABLE public.t IS 'elsewhere';
GRANT SELECT ON TABLE public.t TO reader;
ALTER TABLE public.t ALTER COLUMN a DROP NOT NULL;
ALTER TABLE public.t ALTER COLUMN a OPTIONS (SET column_name 'y');
COMMENT ON COLUMN public.t.a IS 'theirs';
ALTER TABLE public.t ALTER COLUMN b TYPE text COLLATE pg_catalog."C";
ALTER TABLE public.t ALTER COLUMN b SET NOT NULL;
ALTER TABLE public.t ALTER COLUMN retyped TYPE bigint;
ALTER TABLE public.t ALTER COLUMN retyped OPTIONS (ADD column_name 'r');
ALTER TABLE public.t ADD COLUMN c numeric DEFAULT 1;
CREATE FUNCTION public.f()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin return new; end $function$;
ALTER TABLE public.t ADD CONSTRAINT positive CHECK ((a > 0));
CREATE OR REPLACE VIEW public.v (a, c) AS
SELECT a,
    c
   FROM public.t;
CREATE TRIGGER tr BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();
