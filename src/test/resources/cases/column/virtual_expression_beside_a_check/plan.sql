ALTER TABLE public.t_check DROP COLUMN t_a_key;
ALTER TABLE public.t_check ADD COLUMN v integer DEFAULT nextval('public.t_check_a_seq'::regclass);
ALTER TABLE public.t_check ADD COLUMN t_a_key text GENERATED ALWAYS AS (v) VIRTUAL;
ALTER SEQUENCE public.t_check_a_seq OWNED BY public.t_check.v;
-- destroys column public.t_check.a
ALTER TABLE public.t_check DROP COLUMN a;
