DROP TYPE public.ct;
CREATE TYPE public.ct AS (
    b text,
    a text,
    c text
);
ALTER TABLE public.t ADD COLUMN b text;
ALTER TABLE public.u ADD COLUMN b text;
CREATE FUNCTION public.same(anyelement)
 RETURNS SETOF anyelement
 LANGUAGE sql
AS $function$SELECT $1$function$;
CREATE VIEW public.joined (k, l, n) AS
SELECT j.k,
    j.l,
    j.n
   FROM (public.f(1) x(k, l, m)
     JOIN (unnest(( SELECT "U u".ts
           FROM public."U u")) y(a, c, b)
     CROSS JOIN public.f(''::text) z(a, c, b)) i(d, c, k, a, c_1, b) USING (k)) j(k, m, l, n, c, a, c_1, b);
CREATE VIEW public.polymorphic (a, b, y2, c, w, key) AS
SELECT x.a,
    x.b,
    y.y2,
    z.c,
    w.a AS w,
    s.key
   FROM public."U u",
    LATERAL unnest("U u".ts) WITH ORDINALITY x(a, c, b, ordinality),
    jsonb_populate_recordset(NULL::public.t, '[]'::jsonb) y(y1, c, y2),
    public.same(NULL::public.u) z(a, c, b),
    public.same(NULL::public.ct) w(b, a, c),
    jsonb_each('{}'::jsonb) s(key, value);
CREATE OR REPLACE VIEW public.stays (xa, xc, ya, yc) AS
SELECT x.a AS xa,
    x.c AS xc,
    y.a AS ya,
    y.c AS yc
   FROM public.f(1) x(a, c, b),
    public.f(''::text) y(a, c, b);
CREATE VIEW public.v (one, two, three, y1, y2, y3) AS
SELECT "X x".one,
    "X x".two,
    "X x".three,
    y.y1,
    y.y2,
    y.y3
   FROM public.f(1) "X x"(one, three, two),
    public.f(''::text) y(y2, y3, y1),
    LATERAL public.f(y.y1) x(a, c, b);
