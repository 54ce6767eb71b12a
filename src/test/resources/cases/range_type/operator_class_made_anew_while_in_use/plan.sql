ALTER TABLE public.u
    ALTER COLUMN c TYPE text USING c::text,
    ALTER COLUMN d TYPE text USING d::text;
DROP INDEX public.u_b_idx;
ALTER TABLE public.u ALTER COLUMN b TYPE text USING b::text;
DROP TYPE public.r;
DROP OPERATOR CLASS public.myops USING btree;
DROP FUNCTION public.mycmp(integer, integer);
CREATE FUNCTION public.mycmp2(integer, integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select $1 - $2 + 0$function$;
CREATE OPERATOR CLASS public.myops FOR TYPE integer USING btree FAMILY public.myops AS
    OPERATOR 1 <(integer,integer),
    OPERATOR 2 <=(integer,integer),
    OPERATOR 3 =(integer,integer),
    OPERATOR 4 >=(integer,integer),
    OPERATOR 5 >(integer,integer),
    FUNCTION 1 (integer, integer) public.mycmp2(integer,integer);
CREATE TYPE public.r AS RANGE (SUBTYPE = integer, SUBTYPE_OPCLASS = public.myops, MULTIRANGE_TYPE_NAME = public.multirange_of_r);
ALTER TABLE public.u
    ALTER COLUMN b TYPE public.r USING b::public.r,
    ALTER COLUMN c TYPE public.r[] USING c::public.r[],
    ALTER COLUMN d TYPE public.multirange_of_r USING d::public.multirange_of_r;
CREATE INDEX u_b_idx ON public.u USING gist (b);
