CREATE EXTENSION pg_stat_statements VERSION '1.9';
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN new; END$$;
CREATE TRIGGER stays INSTEAD OF UPDATE ON pg_stat_statements FOR EACH ROW EXECUTE FUNCTION f();
COMMENT ON TRIGGER stays ON pg_stat_statements IS 'stays';
