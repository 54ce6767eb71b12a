ALTER TABLE ONLY public.t ALTER COLUMN z DROP DEFAULT;
ALTER TABLE public.r DETACH PARTITION public.r1;
DROP RULE r ON public.t;
DROP TRIGGER tr ON public.t;
DROP POLICY po ON public.r1;
ALTER TABLE public.r1 RENAME TO r1__former;
DROP POLICY po ON public.t;
ALTER TABLE public.t ALTER COLUMN g DROP EXPRESSION;
ALTER TABLE public.t RENAME TO t__former;
ALTER TABLE public.p ALTER COLUMN b TYPE bigint USING b::bigint;
CREATE TABLE public.t (
    a bigint,
    z integer DEFAULT (ROW(1, (2)::bigint)::public.p).b,
    g bigint GENERATED ALWAYS AS ((ROW(1, a)::public.p).b) STORED,
    CONSTRAINT t_a_check CHECK (((ROW(1, a)::public.p).b > 0))
);
INSERT INTO public.t (a, z)
SELECT a::bigint, z
FROM ONLY public.t__former;
ALTER TABLE public.holder ALTER COLUMN x TYPE public.t USING x::text::public.t;
ALTER TABLE public.r ALTER COLUMN b TYPE bigint USING b::bigint;
CREATE TABLE public.r1 (
    a integer,
    b bigint
);
INSERT INTO public.r1 (a, b)
SELECT a, b::bigint
FROM ONLY public.r1__former;
ALTER TABLE public.holder_of_partition ALTER COLUMN x TYPE public.r1 USING x::text::public.r1;
ALTER TABLE public.r ATTACH PARTITION public.r1 FOR VALUES IN (1);
CREATE RULE r AS
    ON DELETE TO public.t DO  DELETE FROM public.p
  WHERE (p.b = old.a);
CREATE TRIGGER tr BEFORE UPDATE ON public.t FOR EACH ROW WHEN (((ROW(1, new.a)::public.p).b > 0)) EXECUTE FUNCTION suppress_redundant_updates_trigger();
CREATE POLICY po ON public.r1 TO PUBLIC
    USING ((EXISTS ( SELECT
   FROM public.p
  WHERE (p.b = r1.b))));
CREATE POLICY po ON public.t TO PUBLIC
    USING ((EXISTS ( SELECT
   FROM public.p
  WHERE (p.b = t.a))));
DROP TABLE public.r1__former;
DROP TABLE public.t__former;
