ALTER TABLE public.t RENAME TO u;
ALTER RULE logged ON public.u RENAME TO logging;
