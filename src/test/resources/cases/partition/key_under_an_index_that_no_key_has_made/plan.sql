DROP INDEX public.log_unique CASCADE;
ALTER TABLE public.log_11 ADD CONSTRAINT log_11_unique UNIQUE (id, kind, note);
