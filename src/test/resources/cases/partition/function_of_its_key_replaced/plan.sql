ALTER TABLE public.log RENAME TO log__former;
ALTER TABLE public.log_0 RENAME TO log_0__former;
ALTER FUNCTION public.bucket(id integer) RENAME TO bucket__former;
CREATE FUNCTION public.bucket(id integer)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
RETURN ((id)::bigint % (4)::bigint);
CREATE TABLE public.log (
    id integer,
    note text
)
PARTITION BY LIST (public.bucket(id));
CREATE TABLE public.log_0 (
    id integer,
    note text
);
ALTER TABLE public.log ATTACH PARTITION public.log_0 FOR VALUES IN ('0', '3');
INSERT INTO public.log (id, note)
SELECT id, note
FROM public.log__former;
DROP TABLE public.log__former;
DROP FUNCTION public.bucket__former;
