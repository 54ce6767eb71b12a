ALTER SEQUENCE public.again_id_seq SET LOGGED;
ALTER SEQUENCE public.again_place_seq SET LOGGED;
ALTER SEQUENCE public.visit_id_seq SET LOGGED;
ALTER SEQUENCE public.visit_place_seq SET LOGGED;
ALTER TABLE public.ticket SET UNLOGGED;
ALTER SEQUENCE public.ticket_id_seq SET LOGGED;
ALTER SEQUENCE public.ticket_place_seq SET LOGGED;
