SET check_function_bodies = off;
ALTER TABLE public.c ADD COLUMN w text;
ALTER TABLE public.p ADD COLUMN n text;
ALTER TABLE public.p ADD COLUMN m text;
CREATE TABLE public.d ()
INHERITS (public.c);
ALTER TABLE public.q ADD COLUMN k text;
CREATE OR REPLACE FUNCTION public.of_c()
 RETURNS SETOF public.c
 LANGUAGE sql
BEGIN ATOMIC
 SELECT c.a,
     c.x,
     c.w,
     c.n,
     c.m
    FROM public.c;
END;
CREATE FUNCTION public.of_d()
 RETURNS SETOF public.d
 LANGUAGE sql
BEGIN ATOMIC
 SELECT d.a,
     d.x,
     d.w,
     d.n,
     d.m
    FROM public.d;
END;
CREATE OR REPLACE VIEW public.v (one, two, three) AS
SELECT one,
    two,
    three
   FROM public.c y(two, b, x, w, one, three);
-- destroys column public.p.b
ALTER TABLE public.p DROP COLUMN b;
CREATE VIEW public.vd (a1, a2, a3, a4, a5, b2, m, x, w) AS
SELECT y.a1,
    y.a2,
    y.a3,
    y.a4,
    y.a5,
    z.b2,
    z.m,
    z.x,
    z.w
   FROM (public.d y(a2, a4, a5, a1, a3)
     JOIN public.c z(b2, x, w, a1, m) USING (a1));
CREATE OR REPLACE VIEW public.w (i, j, b) AS
SELECT i,
    j,
    b
   FROM public.q1 z(j, b, i);
