ALTER TABLE public.t1 RENAME TO t1__former;
ALTER FUNCTION public.part(public.mood) RENAME TO part_2badcc06__former;
-- destroys value c of enum public.mood
ALTER TYPE public.mood RENAME TO mood__former;
DROP VIEW public.v;
ALTER TABLE public.t RENAME TO t__former;
ALTER FUNCTION public.part(integer) RENAME TO part_1d9056e8__former;
CREATE TYPE public.mood AS ENUM ('a', 'b');
CREATE FUNCTION public.part(integer)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $function$select $1::bigint$function$;
CREATE FUNCTION public.part(public.mood)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select case $1::text when 'a' then 1 else 2 end$function$;
CREATE TABLE public.t (
    a integer,
    m public.mood,
    CONSTRAINT t_a_check CHECK ((public.part(a) > 0))
)
PARTITION BY RANGE (public.part(a), public.part(m));
CREATE TABLE public.t1 (
    a integer,
    m public.mood,
    CONSTRAINT t_a_check CHECK ((public.part(a) > 0))
);
ALTER TABLE public.t ATTACH PARTITION public.t1 FOR VALUES FROM ('0', 0) TO ('10', 10);
INSERT INTO public.t (a, m)
SELECT a, m::text::public.mood
FROM public.t__former;
CREATE VIEW public.v (part) AS
SELECT public.part(a) AS part
   FROM public.t;
DROP TABLE public.t__former;
DROP FUNCTION public.part_1d9056e8__former;
DROP FUNCTION public.part_2badcc06__former;
DROP TYPE public.mood__former;
