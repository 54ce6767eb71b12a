CREATE EXTENSION pg_stat_statements;
CREATE FUNCTION comes() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN new; END$$;
CREATE TRIGGER comes INSTEAD OF DELETE ON pg_stat_statements FOR EACH ROW EXECUTE FUNCTION comes();
COMMENT ON TRIGGER comes ON pg_stat_statements IS 'deletes nothing';
