-- destroys attribute b of composite type public.pair
ALTER TYPE public.pair DROP ATTRIBUTE b;
ALTER TABLE public.note ALTER COLUMN body TYPE character varying(200);
ALTER TABLE ONLY public.note ALTER COLUMN body SET STORAGE EXTERNAL;
ALTER TABLE public.note ALTER COLUMN body SET COMPRESSION pglz;
ALTER TABLE ONLY public.child ALTER COLUMN body SET STORAGE EXTERNAL;
ALTER TABLE public.child ALTER COLUMN body SET COMPRESSION pglz;
ALTER TABLE public.note ALTER COLUMN short TYPE text USING short::text;
