ALTER TABLE public.t ADD COLUMN b text;
CREATE FUNCTION public.f()
 RETURNS text
 LANGUAGE sql
RETURN (SELECT (j.two || j.three) FROM (pg_am m CROSS JOIN public.t) j(o, n, h, ty, one, three, two) LIMIT 1);
CREATE FUNCTION public.two(OUT x text, OUT y text)
 RETURNS record
 LANGUAGE sql
AS $function$SELECT 1, 2$function$;
CREATE VIEW public.v (b, s1, s2, v1, v2, a, c, g, o, x, y, w1) AS
WITH w AS (
         SELECT 'w'::text AS w1,
            'w'::text AS b
        )
 SELECT j.b,
    j.s1,
    j.s2,
    j.v1,
    j.v2,
    j.a,
    j.c,
    j.g,
    j.o,
    j.x,
    j.y,
    j.w1
   FROM (((((( SELECT upper(t_1.b) AS s1,
            (t_1.c || 'x'::text) AS "?column?"
           FROM public.t t_1) s
     CROSS JOIN ( VALUES ('v'::text,'w'::text)) v)
     CROSS JOIN public.t)
     CROSS JOIN generate_series(1, 2) WITH ORDINALITY g(g, ordinality))
     CROSS JOIN public.two() two(x, y))
     JOIN w USING (b)) j(b, s1, s2, v1, v2, a, c, g, o, x, y, w1);
CREATE RULE r AS
    ON INSERT TO public.t
   WHERE (EXISTS ( SELECT
           FROM (public.t t(a, c, k)
             JOIN public.t y(a, c, k) USING (k)) j(k, l, m, a, c)
          WHERE ((j.l = new.b) AND (j.m = new.c)))) DO INSTEAD NOTHING;
CREATE POLICY p ON public.t TO PUBLIC
    USING ((EXISTS ( SELECT
   FROM (public.t x
     CROSS JOIN public.t y) j(k, m, l, a, c, b)
  WHERE (j.l = 'x'::text))));
