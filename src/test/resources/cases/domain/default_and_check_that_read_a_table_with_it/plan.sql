ALTER DOMAIN public.code DROP DEFAULT;
ALTER DOMAIN public.code DROP CONSTRAINT free;
DROP FUNCTION public.is_free(integer);
ALTER DOMAIN public.code RENAME TO code__former;
DROP FUNCTION public.next_code();
CREATE DOMAIN public.code AS bigint;
ALTER TABLE public.item ALTER COLUMN code TYPE public.code USING code::text::public.code;
CREATE FUNCTION public.next_code()
 RETURNS integer
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT (count(*))::integer AS count
    FROM public.item
   WHERE ((item.code)::bigint > 0);
END;
ALTER DOMAIN public.code SET DEFAULT public.next_code();
CREATE FUNCTION public.is_free(integer)
 RETURNS boolean
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT (NOT (EXISTS ( SELECT
            FROM public.item
           WHERE ((item.code)::bigint = (($1)::public.code)::bigint))));
END;
ALTER DOMAIN public.code ADD CONSTRAINT free CHECK (public.is_free((VALUE)::integer)) NOT VALID;
DROP DOMAIN public.code__former;
