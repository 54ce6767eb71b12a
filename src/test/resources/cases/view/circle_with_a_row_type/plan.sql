CREATE VIEW public.whole (n) AS
SELECT NULL::integer WHERE false;
CREATE VIEW public.above (n, x) AS
SELECT NULL::integer, NULL::public.whole WHERE false;
CREATE OR REPLACE VIEW public.above (n, x) AS
SELECT n,
    x.*::public.whole AS x
   FROM public.whole x;
CREATE OR REPLACE VIEW public.whole (n) AS
SELECT n
   FROM public.above;
