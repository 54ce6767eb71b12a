ALTER TABLE public.log DETACH PARTITION public.log_rest;
-- destroys column public.log_rest.day
ALTER TABLE public.log_rest DROP COLUMN day;
-- destroys column public.log_rest.what
ALTER TABLE public.log_rest DROP COLUMN what;
-- destroys table public.log
DROP TABLE public.log;
ALTER TABLE public.child NO INHERIT public.base;
-- destroys table public.base
DROP TABLE public.base;
-- destroys column public.child.id
ALTER TABLE public.child DROP COLUMN id;
ALTER TABLE public.child ADD COLUMN name text;
ALTER TABLE public.log_rest ADD COLUMN id integer;
