COMMENT ON TABLE public.t IS 'numbers';
