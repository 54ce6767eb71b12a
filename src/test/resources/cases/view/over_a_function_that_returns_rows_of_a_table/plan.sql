-- destroys column public.t.gone
ALTER TABLE public.t DROP COLUMN gone;
ALTER TABLE public.t ADD COLUMN b text;
CREATE OR REPLACE VIEW public.stays (a, c) AS
SELECT a,
    c
   FROM public.rows_of_t() WITH ORDINALITY f(a, c, b, ordinality);
CREATE VIEW public.v (one, two, c) AS
SELECT one,
    two,
    c
   FROM public.rows_of_t() f(one, c, two);
