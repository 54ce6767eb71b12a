-- destroys value a of enum public.citext
ALTER TYPE public.citext RENAME TO citext__former;
ALTER TYPE public.ghstore RENAME TO ghstore__former;
DROP FOREIGN DATA WRAPPER postgres_fdw;
ALTER TABLE ONLY public.t ALTER COLUMN d DROP DEFAULT;
DROP TEXT SEARCH DICTIONARY public.unaccent;
ALTER TABLE public.t DROP CONSTRAINT t_b_check;
DROP OPERATOR public.% (text, text);
DROP FUNCTION public."similar"(text, text);
ALTER TABLE public.t DROP CONSTRAINT t_check;
DROP FUNCTION public.hstore(text, text);
CREATE EXTENSION citext WITH SCHEMA public;
ALTER EXTENSION hstore SET SCHEMA public;
CREATE EXTENSION pg_trgm WITH SCHEMA public;
CREATE EXTENSION postgres_fdw WITH SCHEMA public;
CREATE EXTENSION unaccent WITH SCHEMA public;
ALTER TABLE public.t
    ALTER COLUMN c TYPE public.citext USING c::text::public.citext,
    ALTER COLUMN g TYPE text USING g::text,
    ALTER COLUMN h TYPE public.hstore USING h::public.hstore;
ALTER TABLE ONLY public.t ALTER COLUMN h SET DEFAULT public.hstore('a'::text, 'b'::text);
CREATE FUNCTION public.unaccented(text)
 RETURNS text
 LANGUAGE sql
AS $function$select $1$function$;
ALTER TABLE public.t ADD CONSTRAINT t_b_check CHECK ((b OPERATOR(public.%) 'a'::text));
DROP TYPE public.citext__former;
DROP TYPE public.ghstore__former;
