ALTER TABLE sch.ab NO INHERIT public.a;
ALTER TABLE public.a ADD COLUMN w text;
ALTER TABLE public.a ADD CONSTRAINT a_x CHECK ((x > 1));
-- destroys column public.a.gone
ALTER TABLE public.a DROP COLUMN gone;
CREATE TABLE public.ab (
    q integer
)
INHERITS (public.a);
CREATE OR REPLACE VIEW public.v (q) AS
SELECT q
   FROM public.ab;
-- destroys table sch.ab
DROP TABLE sch.ab;
CREATE POLICY po ON public.ab TO PUBLIC
    USING ((x > 0));
