DROP VIEW public.w;
DROP VIEW public.v;
CREATE VIEW public.v (b) AS
SELECT b
   FROM public.t;
CREATE VIEW public.w (b) AS
SELECT b
   FROM public.v;
GRANT SELECT ON TABLE public.w TO reader;
