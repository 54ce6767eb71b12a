DROP RULE logged ON public.person;
-- destroys table public.log
DROP TABLE public.log;
-- destroys table public.person
DROP TABLE public.person;
CREATE TABLE public.other (
    id integer
);
