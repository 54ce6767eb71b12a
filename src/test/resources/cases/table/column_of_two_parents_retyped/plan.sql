ALTER TABLE public.child NO INHERIT public.b;
ALTER TABLE public.a ALTER COLUMN x TYPE bigint USING x::bigint;
ALTER TABLE public.b ALTER COLUMN x TYPE bigint USING x::bigint;
ALTER TABLE public.child INHERIT public.b;
