ALTER VIEW public.code RENAME TO code__former;
ALTER DOMAIN public.zip RENAME TO code;
ALTER INDEX public.place RENAME TO place__former;
ALTER TABLE public.kept RENAME TO place;
ALTER DOMAIN public.code RENAME CONSTRAINT zip_check TO code_check;
DROP INDEX public.place__former;
DROP VIEW public.code__former;
