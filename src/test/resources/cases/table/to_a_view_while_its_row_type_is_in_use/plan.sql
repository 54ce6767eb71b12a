ALTER TABLE public.u ALTER COLUMN v TYPE text USING CASE WHEN v IS DISTINCT FROM NULL THEN ROW((v).b, (v).a)::text END;
-- destroys table public.t
DROP TABLE public.t;
CREATE TABLE public.t0 (
    a integer,
    b text
);
CREATE VIEW public.t (b, a) AS
SELECT b,
    a
   FROM public.t0;
ALTER TABLE public.u ALTER COLUMN v TYPE public.t USING v::public.t;
