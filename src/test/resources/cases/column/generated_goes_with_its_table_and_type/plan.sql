-- destroys table public.task
DROP TABLE public.task;
DROP TYPE public.state;
CREATE TABLE public.kept (
    id integer
);
