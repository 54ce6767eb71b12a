DROP INDEX public.place_street_idx;
ALTER TABLE public.place DROP CONSTRAINT place_pkey;
DROP VIEW public.home;
ALTER SEQUENCE public.place_id_seq RENAME TO place_id_seq__former;
ALTER TABLE public.place RENAME TO place__former;
CREATE FOREIGN TABLE public.place (
    id integer,
    street text
)
SERVER s;
ALTER TABLE public.visitor
    ALTER COLUMN home TYPE public.place USING home::text::public.place,
    ALTER COLUMN visited TYPE public.place[] USING visited::text[]::public.place[];
CREATE VIEW public.home (street) AS
SELECT (home).street AS street
   FROM public.visitor;
-- destroys table public.place
DROP TABLE public.place__former;
