-- destroys column public.t.gone
ALTER TABLE public.t DROP COLUMN gone;
-- destroys column public.t.plain
ALTER TABLE public.t DROP COLUMN plain;
DROP VIEW public.v;
ALTER TABLE public.t DROP COLUMN stored;
ALTER TABLE public.t ALTER COLUMN changed SET EXPRESSION AS ((a + 4));
ALTER TABLE public.t ADD COLUMN stored integer GENERATED ALWAYS AS ((a * 2)) VIRTUAL;
ALTER TABLE public.t ADD COLUMN plain integer;
ALTER TABLE public.t ADD COLUMN fresh integer GENERATED ALWAYS AS ((a - 1)) VIRTUAL;
CREATE VIEW public.v (changed, stored) AS
SELECT changed,
    stored
   FROM public.t;
