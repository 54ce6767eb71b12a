GRANT UPDATE (b) ON TABLE public.t TO pg_monitor;
GRANT UPDATE (b) ON TABLE public.t TO pg_read_all_stats;
