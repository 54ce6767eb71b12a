CREATE EXTENSION citext WITH SCHEMA public;
CREATE TABLE public.t (
    name public.citext
);
