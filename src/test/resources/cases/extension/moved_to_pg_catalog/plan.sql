ALTER EXTENSION hstore SET SCHEMA pg_catalog;
