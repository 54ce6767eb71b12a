ALTER VIEW public.v ALTER COLUMN a DROP DEFAULT;
DROP RULE r ON public.v;
CREATE OR REPLACE VIEW public.v (a) AS
SELECT NULL::integer WHERE false;
ALTER VIEW public.v RENAME TO v__former;
ALTER TABLE public.p ALTER COLUMN b TYPE bigint USING b::bigint;
CREATE VIEW public.v (a) AS
SELECT (a)::bigint AS a
   FROM public.p;
ALTER TABLE public.holder ALTER COLUMN x TYPE public.v USING x::text::public.v;
ALTER VIEW public.v ALTER COLUMN a SET DEFAULT (ROW(1, (2)::bigint)::public.p).b;
CREATE RULE r AS
    ON UPDATE TO public.v DO INSTEAD  UPDATE public.p SET b = new.a;
DROP VIEW public.v__former;
