CREATE TYPE s.mood AS ENUM ('good');
REVOKE USAGE ON TYPE s.mood FROM writer;
CREATE DOMAIN public.made_before AS integer;
REVOKE USAGE ON DOMAIN public.made_before FROM writer;
CREATE TYPE public.pair AS (
    a integer,
    b integer
);
CREATE TABLE s.t (
    id serial,
    n integer GENERATED ALWAYS AS IDENTITY,
    CONSTRAINT t_pkey PRIMARY KEY (id)
);
REVOKE INSERT ON TABLE s.t FROM reader;
GRANT UPDATE ON TABLE s.t TO writer;
CREATE TABLE s.without_them (
    id integer NOT NULL,
    CONSTRAINT without_them_pkey PRIMARY KEY (id)
);
REVOKE INSERT, SELECT ON TABLE s.without_them FROM reader;
CREATE FUNCTION public.f()
 RETURNS integer
 LANGUAGE sql
RETURN 1;
CREATE FUNCTION s.g()
 RETURNS integer
 LANGUAGE sql
RETURN 1;
GRANT EXECUTE ON FUNCTION s.g() TO writer;
CREATE VIEW public.v (id) AS
SELECT id
   FROM s.t;
