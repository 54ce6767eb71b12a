DROP RULE x ON public.r;
DROP POLICY z ON public.p;
DROP POLICY y ON public.r;
ALTER TABLE public.p RENAME TO p__former;
ALTER TABLE public.r RENAME TO r__former;
CREATE TABLE public.r (
    a integer,
    b public.nonempty
);
INSERT INTO public.r (a)
SELECT a
FROM ONLY public.r__former;
CREATE TABLE public.p (
    k public.r,
    d date
)
PARTITION BY LIST (k);
INSERT INTO public.p (k, d)
SELECT CASE WHEN k IS DISTINCT FROM NULL THEN ROW((k).a, NULL)::text END::public.r, d
FROM public.p__former;
CREATE RULE x AS
    ON INSERT TO public.r DO  INSERT INTO public.p (d)
  VALUES ('2020-01-01'::date);
CREATE POLICY z ON public.p TO PUBLIC
    USING ((EXISTS ( SELECT
   FROM public.r)));
CREATE POLICY y ON public.r TO PUBLIC
    USING ((EXISTS ( SELECT
   FROM public.p)));
DROP TABLE public.p__former;
DROP TABLE public.r__former;
