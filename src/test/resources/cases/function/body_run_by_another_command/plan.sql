DROP FUNCTION public.z_inner(text);
CREATE TABLE public.z_rows (
    id integer,
    "Odd" text
);
CREATE FUNCTION public.z_inner(text, integer DEFAULT 1)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$select upper($1)$function$;
ALTER TABLE public.kept ADD COLUMN g text GENERATED ALWAYS AS (public.kept_wrapper(n)) STORED;
CREATE FUNCTION public.z_key(integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select $1 % 3$function$;
CREATE FUNCTION public.a_key(integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select public.z_key($1) + 1$function$;
CREATE TABLE public.by_key (
    id integer
)
PARTITION BY RANGE (public.a_key(id));
CREATE VIEW public.z_view (id) AS
SELECT id
   FROM public.z_rows;
CREATE FUNCTION public.a_count()
 RETURNS bigint
 LANGUAGE plpgsql
AS $function$begin return (select count(*) from public.z_view); end$function$;
CREATE MATERIALIZED VIEW public.a_counted (n) AS
SELECT public.a_count() AS n;
CREATE FUNCTION public.a_circle()
 RETURNS integer
 LANGUAGE plpgsql
AS $function$begin return (select max("Odd") from public.b_circle); end$function$;
CREATE TABLE public.b_circle (
    "Odd" integer DEFAULT public.a_circle()
);
