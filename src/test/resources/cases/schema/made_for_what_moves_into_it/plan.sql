CREATE SCHEMA billing;
ALTER TABLE public.invoice SET SCHEMA billing;
COMMENT ON SCHEMA billing IS 'Money';
