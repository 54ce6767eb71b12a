-- destroys table public.log_1
DROP TABLE public.log_1;
-- destroys table public.log_2
DROP TABLE public.log_2;
-- destroys table public.log
DROP TABLE public.log;
CREATE TABLE public.other (
    id integer
);
