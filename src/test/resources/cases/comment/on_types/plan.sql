-- destroys table public.gone
DROP TABLE public.gone;
COMMENT ON TYPE public.e[] IS NULL;
COMMENT ON TYPE public.r_multirange IS NULL;
CREATE SCHEMA "S 1";
CREATE TABLE "S 1"."T 1" (
    id integer
);
COMMENT ON TYPE "S 1"."T 1"[] IS 'new too';
COMMENT ON TYPE "S 1"."T 1" IS 'new';
COMMENT ON TYPE public.d[] IS 'array of a domain';
COMMENT ON TYPE public.m IS 'row of a materialized view';
COMMENT ON TYPE public.r[] IS 'array of ranges';
COMMENT ON TYPE public.r_multirange[] IS 'array of multiranges';
COMMENT ON TYPE public.t[] IS 'array of rows';
COMMENT ON TYPE public.t IS 'changed';
COMMENT ON TYPE public.v IS 'row of a view';
