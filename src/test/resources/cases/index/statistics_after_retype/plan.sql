ALTER TABLE public.readings ALTER COLUMN value TYPE bigint USING value::bigint;
ALTER INDEX public.readings_doubled ALTER COLUMN 1 SET STATISTICS 500;
ALTER INDEX public.readings_doubled ALTER COLUMN 2 SET STATISTICS 7;
