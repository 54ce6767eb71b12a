DROP FUNCTION public.f(integer, b integer);
DROP VIEW public.v;
DROP VIEW public.w;
DROP VIEW public.x;
DROP VIEW public.y;
ALTER TABLE public.t
    ALTER COLUMN a TYPE bigint USING a::bigint,
    ALTER COLUMN b TYPE character varying USING b::character varying;
CREATE FUNCTION public.f(bigint, b integer)
 RETURNS TABLE(n bigint, c public.mark)
 LANGUAGE sql
BEGIN ATOMIC
 WITH RECURSIVE s(n) AS (
          SELECT $1 AS "?column?"
         UNION ALL
          SELECT (s_1.n + f.b)
            FROM s s_1
         ) CYCLE n SET c TO public.mark 'in' DEFAULT public.mark 'out' USING p, r(m) AS (
          SELECT 1 AS "?column?"
         UNION ALL
          SELECT (r_1.m + 1)
            FROM r r_1
         ) CYCLE m SET d TO numeric(3,1) '1.5' DEFAULT numeric(3,1) '2.5' USING q
  SELECT s.n,
     s.c
    FROM (s
      JOIN r ON ((r.m = s.n)));
END;
CREATE VIEW public.v (n, p, "to") AS
WITH RECURSIVE s(n, p) AS (
         SELECT t.a,
            t.b
           FROM public.t
        UNION ALL
         SELECT (s_1.n + 1),
            s_1.p
           FROM s s_1
          WHERE (s_1.n < 5)
        ) SEARCH DEPTH FIRST BY n SET o CYCLE n, p SET "to" TO text 'y' DEFAULT text 'n' USING pth
 SELECT n,
    p,
    "to"
   FROM s;
CREATE VIEW public.w (n, c) AS
WITH RECURSIVE s(n) AS (
         SELECT t.a
           FROM public.t
        UNION ALL
         SELECT (s_1.n + 1)
           FROM s s_1
        ) CYCLE n SET c USING p
 SELECT n,
    c
   FROM s;
CREATE VIEW public.x (n, c) AS
WITH RECURSIVE s(n) AS (
         SELECT t.a
           FROM public.t
        UNION ALL
         SELECT (s_1.n + 1)
           FROM s s_1
        ) CYCLE n SET c TO 1 DEFAULT 2 USING p
 SELECT n,
    c
   FROM s;
CREATE VIEW public.y (n, c) AS
WITH RECURSIVE s(n) AS (
         SELECT t.a
           FROM public.t
        UNION ALL
         SELECT (s_1.n + 1)
           FROM s s_1
        ) CYCLE n SET c TO date '2000-01-01' DEFAULT date '2001-01-01' USING p
 SELECT n,
    c
   FROM s;
CREATE RULE ru AS
    ON UPDATE TO public.v DO INSTEAD  INSERT INTO public.t (a, b)  WITH RECURSIVE s(n) AS (
                 SELECT 1 AS "?column?"
                UNION ALL
                 SELECT (s_1.n + 1)
                   FROM s s_1
                ) CYCLE n SET c TO text 'y' DEFAULT NULL USING p
         SELECT s.n,
            s.c
           FROM s;
