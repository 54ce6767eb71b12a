GRANT SELECT ON TABLE public.t TO grantor_a WITH GRANT OPTION;
GRANT SELECT (a) ON TABLE public.t TO grantor_b;
GRANT SELECT ON TABLE public.m TO grantor_a WITH GRANT OPTION;
GRANT SELECT (a) ON TABLE public.m TO grantor_b;
