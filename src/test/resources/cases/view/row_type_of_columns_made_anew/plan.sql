ALTER DOMAIN public.dv RENAME TO dv__former;
ALTER TYPE public.holder RENAME TO holder__former;
DROP INDEX public.u_c_idx;
CREATE OR REPLACE VIEW public.v (c, x) AS
SELECT NULL::integer, NULL::text COLLATE pg_catalog."default" WHERE false;
ALTER VIEW public.v RENAME TO v__former;
ALTER TABLE public.s ALTER COLUMN c TYPE bigint USING c::bigint;
CREATE VIEW public.v (x, c, more) AS
SELECT x,
    c,
    (c + 1) AS more
   FROM public.s
  WHERE (c > 0);
CREATE DOMAIN public.dv AS public.v;
CREATE TYPE public.holder AS (
    id integer,
    v public.v
);
ALTER TABLE public.u ALTER COLUMN one TYPE public.v USING CASE WHEN one IS DISTINCT FROM NULL THEN ROW((one).x, (one).c, NULL)::text END::public.v;
CREATE FUNCTION pg_temp.by_name_3_1(anyarray) RETURNS text LANGUAGE sql AS $$
SELECT CASE
    WHEN pg_catalog.array_ndims($1) IS NULL THEN $1::text
    WHEN pg_catalog.array_ndims($1) > 1 THEN ('an array of public.v has more than one dimension: ' || pg_catalog.array_dims($1))::int::text
    ELSE pg_catalog.array_dims($1) || '=' || (
        SELECT pg_catalog.array_agg(CASE WHEN ($1)[i] IS DISTINCT FROM NULL THEN ROW((($1)[i]).x, (($1)[i]).c, NULL)::text END ORDER BY i)
        FROM pg_catalog.generate_subscripts($1, 1) i)::text
END
$$;
ALTER TABLE public.u ALTER COLUMN many TYPE public.v[] USING pg_temp.by_name_3_1(many)::public.v[];
DROP FUNCTION pg_temp.by_name_3_1(anyarray);
ALTER TABLE public.u
    ALTER COLUMN other TYPE public.dv USING CASE WHEN other IS DISTINCT FROM NULL THEN ROW((other).x, (other).c, NULL)::text END::public.dv,
    ALTER COLUMN held TYPE public.holder USING CASE WHEN held IS DISTINCT FROM NULL THEN ROW((held).id, CASE WHEN (held).v IS DISTINCT FROM NULL THEN ROW(((held).v).x, ((held).v).c, NULL)::text END)::text END::public.holder;
CREATE INDEX u_c_idx ON public.u USING btree (((one).c));
CREATE RULE silent AS
    ON DELETE TO public.v DO INSTEAD NOTHING;
CREATE TRIGGER put INSTEAD OF INSERT ON public.v FOR EACH ROW EXECUTE FUNCTION public.f();
DROP DOMAIN public.dv__former;
DROP TYPE public.holder__former;
DROP VIEW public.v__former;
