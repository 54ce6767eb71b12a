CREATE SCHEMA s;
CREATE EXTENSION hstore;
CREATE TABLE t (h hstore);
CREATE FUNCTION refuse() RETURNS event_trigger LANGUAGE plpgsql AS $$BEGIN RAISE EXCEPTION 'nothing changes here'; END$$;
CREATE EVENT TRIGGER refuse ON ddl_command_start EXECUTE FUNCTION refuse();
