ALTER SEQUENCE public.t_a_seq OWNED BY NONE;
-- destroys column public.t.a
ALTER TABLE public.t DROP COLUMN a;
ALTER TABLE public.t SET UNLOGGED;
ALTER SEQUENCE public.t_a_seq SET UNLOGGED;
ALTER SEQUENCE public.t_a_seq OWNED BY public.t.b;
