CREATE TEXT SEARCH CONFIGURATION public.z (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION public.z ADD MAPPING FOR asciiword, word, numword, email, url, host, sfloat, version, hword_numpart, hword_part, hword_asciipart, numhword, asciihword, hword, url_path, file, "float", "int", uint WITH simple;
CREATE FUNCTION public.f()
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
 SET default_text_search_config TO 'public.z'
AS $function$SELECT 1$function$;
ALTER TABLE public.n ADD COLUMN b integer GENERATED ALWAYS AS (public.f()) STORED;
CREATE FUNCTION public.g()
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
 SET default_text_search_config TO 'public.z'
RETURN 1;
ALTER TABLE public.n ADD COLUMN c integer GENERATED ALWAYS AS (public.g()) STORED;
CREATE FUNCTION public.h(t text)
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT to_tsvector('public.z', t)$function$;
CREATE INDEX i ON public.n USING gin (public.h(a));
