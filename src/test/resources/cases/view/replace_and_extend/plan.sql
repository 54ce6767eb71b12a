CREATE OR REPLACE VIEW public.v (a, b) WITH (security_barrier = 'true') AS
SELECT a,
    b
   FROM public.t
  WHERE (b > 0);
