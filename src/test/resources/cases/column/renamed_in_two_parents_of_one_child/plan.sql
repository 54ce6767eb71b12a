ALTER TABLE public.child NO INHERIT public.b;
ALTER TABLE public.a RENAME COLUMN name TO title;
ALTER TABLE public.b RENAME COLUMN name TO title;
ALTER TABLE public.top RENAME COLUMN x TO y;
ALTER TABLE public.child INHERIT public.b;
