ALTER TABLE public.t ADD COLUMN b text;
CREATE OR REPLACE FUNCTION public.f()
 RETURNS text
 LANGUAGE sql
BEGIN ATOMIC
 SELECT y.one
    FROM public.t y(gone, c, one, b);
END;
CREATE OR REPLACE VIEW public.same (two, three) AS
SELECT three AS two,
    one AS three
   FROM public.t x(gone, three, one, two);
CREATE OR REPLACE VIEW public.stays (one, two) AS
SELECT one,
    two
   FROM public.t x(gone, three, one, two)
  WHERE ((one = 'a'::text) AND (two = 'b'::text));
CREATE RULE r AS
    ON INSERT TO public.u DO  DELETE FROM public.u
   USING public.t x(gone, c, one, two)
  WHERE (x.two = 'b'::text);
ALTER POLICY p ON public.u
    USING ((EXISTS ( SELECT
   FROM public.t x(gone, c, one, b)
  WHERE (x.one = 'a'::text))));
-- destroys column public.t.gone
ALTER TABLE public.t DROP COLUMN gone;
