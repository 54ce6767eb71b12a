-- destroys column public.task.b
ALTER TABLE public.task DROP COLUMN b;
ALTER TABLE public.task ADD COLUMN b integer GENERATED ALWAYS AS (a) STORED;
ALTER TABLE public.task ALTER COLUMN c TYPE bigint;
