CREATE TYPE public.e AS ENUM ('x');
CREATE FUNCTION public.e_to_int(public.e)
 RETURNS integer
 LANGUAGE sql
 STABLE
RETURN 1;
CREATE CAST (public.e AS integer) WITH FUNCTION public.e_to_int(public.e);
CREATE FUNCTION public.f(a integer)
 RETURNS integer
 LANGUAGE sql
AS $function$ select a $function$;
ALTER FUNCTION public.f(a integer) IMMUTABLE;
CREATE TABLE public.p (
    a integer
)
PARTITION BY RANGE (public.f(a));
ALTER FUNCTION public.f(a integer) VOLATILE;
ALTER FUNCTION public.f(a integer) IMMUTABLE;
CREATE TABLE public.t (
    a integer,
    b integer GENERATED ALWAYS AS (public.f(a)) STORED,
    CONSTRAINT t_a_check CHECK ((public.f(a) > 0))
);
ALTER FUNCTION public.f(a integer) VOLATILE;
CREATE FUNCTION public.g(a integer)
 RETURNS integer
 LANGUAGE sql
 STABLE
AS $function$ select a $function$;
ALTER FUNCTION public.f(a integer) IMMUTABLE;
ALTER FUNCTION public.g(a integer) IMMUTABLE;
CREATE INDEX u_f_idx ON public.u USING btree (public.f(a)) WHERE (public.g(a) > 0);
ALTER FUNCTION public.f(a integer) VOLATILE;
ALTER FUNCTION public.g(a integer) STABLE;
