DROP FOREIGN TABLE public.t_far;
ALTER TABLE public.t RENAME TO t__former;
ALTER TABLE public.t_near RENAME TO t_near__former;
CREATE TABLE public.t (
    a integer
);
INSERT INTO public.t (a)
SELECT a
FROM public.t__former;
DROP TABLE public.t__former;
