ALTER EXTENSION pg_stat_statements UPDATE TO '1.9';
CREATE TRIGGER stays INSTEAD OF UPDATE ON public.pg_stat_statements FOR EACH ROW EXECUTE FUNCTION public.f();
COMMENT ON TRIGGER stays ON public.pg_stat_statements IS 'stays';
