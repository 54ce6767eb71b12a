REVOKE SELECT ON TABLE public.t FROM pg_monitor;
REVOKE GRANT OPTION FOR UPDATE ON TABLE public.t FROM pg_read_all_stats;
GRANT SELECT (a) ON TABLE public.t TO pg_monitor;
GRANT UPDATE (a) ON TABLE public.t TO pg_read_all_stats WITH GRANT OPTION;
GRANT REFERENCES (c) ON TABLE public.t TO pg_monitor;
REVOKE SELECT ON TABLE public.v FROM pg_monitor;
GRANT SELECT (x) ON TABLE public.v TO pg_monitor;
