DROP VIEW public.kept;
DROP VIEW public.more;
DROP VIEW public.seen;
CREATE VIEW public.kept (name) AS
SELECT NULL::text COLLATE pg_catalog."C" WHERE false;
CREATE VIEW public.more (name, number) AS
SELECT NULL::text COLLATE pg_catalog."C", NULL::integer WHERE false;
CREATE VIEW public.quiet AS
SELECT  WHERE false;
CREATE DOMAIN public.size AS integer;
CREATE VIEW public.echo (name, inhabitants, twins) AS
SELECT NULL::text COLLATE pg_catalog."C", NULL::public.size, NULL::text[] COLLATE pg_catalog."default" WHERE false;
ALTER TABLE public.town ALTER COLUMN name TYPE text COLLATE pg_catalog."C";
ALTER TABLE public.town ADD COLUMN inhabitants public.size;
ALTER TABLE public.town ADD COLUMN twins text[];
CREATE OR REPLACE VIEW public.echo (name, inhabitants, twins) WITH (security_barrier = 'true') AS
SELECT name,
    inhabitants,
    twins
   FROM public.echo
  WHERE ((inhabitants)::integer > 0);
COMMENT ON VIEW public.echo IS 'reads from itself';
CREATE OR REPLACE VIEW public.kept (name) AS
SELECT name
   FROM public.kept;
CREATE OR REPLACE VIEW public.more (name, number) AS
SELECT name,
    number
   FROM public.more;
CREATE OR REPLACE VIEW public.quiet AS
SELECT
   FROM public.quiet;
CREATE VIEW public.seen (inhabitants) AS
SELECT inhabitants
   FROM public.town;
