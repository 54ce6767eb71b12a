ALTER TABLE public.t ADD COLUMN b text;
CREATE TYPE public.pair AS (
    one public.t,
    two public.t
);
CREATE FUNCTION public.length(public.t)
 RETURNS integer
 LANGUAGE sql
RETURN 1;
CREATE OR REPLACE VIEW public.stays (r, l, c) AS
SELECT ROW('1'::text, '3'::text, NULL::text)::public.t AS r,
    '(1,3,)'::public.t AS l,
    (ROW('1'::text, '3'::text, NULL::text)::public.t).c AS c;
CREATE VIEW public.v (length, is_in, pair) AS
SELECT public.length(ROW('1'::text, '3'::text, '2'::text)::public.t) AS length,
    ((t.* = ROW(a, c, b)::public.t) OR (t.* = '("a,b","d""",c)'::public.t)) AS is_in,
    ROW(ROW(a, c, b)::public.t, ROW(b, c, a)::public.t)::public.pair AS pair
   FROM public.t;
CREATE POLICY p ON public.t TO PUBLIC
    USING ((t.* = ROW('1'::text, '3'::text, '2'::text)::public.t));
