ALTER COLLATION public.nice RENAME TO plain;
ALTER COLLATION public.plain SET SCHEMA s;
ALTER TRIGGER counted ON public.nice RENAME TO counting;
