ALTER TABLE public.book ALTER COLUMN number DROP IDENTITY;
ALTER TABLE public.novel ALTER COLUMN number DROP IDENTITY;
ALTER TABLE public.thing ALTER COLUMN number TYPE numeric(10,2) USING number::numeric(10,2);
