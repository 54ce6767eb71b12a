-- destroys column public.t.gone
ALTER TABLE public.t DROP COLUMN gone;
ALTER TABLE public.t ADD COLUMN b text;
ALTER TABLE public.u ADD COLUMN d text;
CREATE VIEW public.crossed (a, b, c, d, e, f) AS
SELECT j.a,
    j.b,
    j.c,
    j.d,
    j.e,
    j.f
   FROM (public.t
     CROSS JOIN public.u) j(a, c, b, e, f, d);
CREATE VIEW public.nested (q1, q2, q3, z) AS
SELECT j.q1,
    j.q2,
    j.q3,
    j.z
   FROM (public.t x(q1, c, k2)
     JOIN (public.u
     FULL JOIN public.rows_of_u() f(f2, e, f1) ON (true)) jj(q1, e, z, f2, e_1, f1) USING (q1)) j(q1, q3, q2, e, z, f2, e_1, f1);
CREATE VIEW public.of_joins (k, b, p) AS
SELECT j.k,
    j.b,
    y_1.p
   FROM ((public.t t(k, c, b)
     FULL JOIN public.u u(k, e, d) USING (k)) j
     JOIN (public.u y
     JOIN public.t z ON ((z.a = y.a))) y_1(q, r, p, s, c, b) ON ((j.b = y_1.s)));
CREATE OR REPLACE VIEW public.swaps (a1, a2) AS
SELECT j.a1,
    j.a2
   FROM (public.t
     CROSS JOIN public.t y) j(a1, c1, b1, a2, c, b);
