ALTER TABLE public.t NOT OF;
-- destroys column public.t.gone
ALTER TABLE public.t DROP COLUMN gone;
ALTER TABLE public.u NOT OF;
-- destroys column public.u.gone
ALTER TABLE public.u DROP COLUMN gone;
ALTER TYPE public.c DROP ATTRIBUTE gone, ALTER ATTRIBUTE a TYPE bigint, ALTER ATTRIBUTE b TYPE character varying(10), ADD ATTRIBUTE fresh text;
ALTER TABLE public.t
    ALTER COLUMN a TYPE bigint USING a::bigint,
    ALTER COLUMN b TYPE character varying(10) USING b::character varying(10);
ALTER TABLE public.t ADD COLUMN fresh text;
ALTER TABLE public.u
    ALTER COLUMN a TYPE bigint USING a::bigint,
    ALTER COLUMN b TYPE character varying(10) USING b::character varying(10);
ALTER TABLE public.u ADD COLUMN fresh text;
ALTER TABLE public.t OF public.c;
ALTER TABLE public.u OF public.c;
