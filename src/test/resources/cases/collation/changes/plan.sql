DROP COLLATION public.gone;
ALTER DOMAIN public.label RENAME TO label__former;
DROP INDEX public.person_name;
DROP VIEW public.names;
ALTER COLLATION public.german RENAME TO german__former;
CREATE SCHEMA "Odd";
CREATE COLLATION "Odd"."Mixed" (PROVIDER = libc, LC_COLLATE = 'C', LC_CTYPE = 'POSIX');
CREATE COLLATION public.german (PROVIDER = icu, LOCALE = 'de-u-co-phonebk', DETERMINISTIC = false);
COMMENT ON COLLATION public.german IS 'for names';
COMMENT ON COLLATION public.plain IS 'bytes';
CREATE DOMAIN public.label AS text COLLATE public.german;
ALTER TABLE public.person
    ALTER COLUMN name TYPE text COLLATE public.german,
    ALTER COLUMN short TYPE public.label;
CREATE INDEX person_name ON public.person USING btree (name);
CREATE VIEW public.names (name) AS
SELECT name
   FROM public.person
  ORDER BY name;
DROP DOMAIN public.label__former;
DROP COLLATION public.german__former;
