DROP TYPE public.other;
-- destroys table public.thing
DROP TABLE public.thing;
CREATE TABLE public.other (
    id integer
);
CREATE VIEW public.thing (id) AS
SELECT 1 AS id;
