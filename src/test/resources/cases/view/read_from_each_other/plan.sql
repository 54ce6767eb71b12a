CREATE OR REPLACE VIEW public.tick (name) AS
SELECT NULL::text COLLATE pg_catalog."default" WHERE false;
DROP VIEW public.calls;
DROP VIEW public.late;
DROP VIEW public.early;
DROP VIEW public.tock;
DROP VIEW public.tick;
CREATE VIEW public.calls (name, inhabitants) AS
SELECT NULL::character varying COLLATE pg_catalog."default", NULL::integer WHERE false;
CREATE VIEW public.early (name, number) AS
SELECT NULL::character varying COLLATE pg_catalog."default", NULL::integer WHERE false;
CREATE VIEW public.filled (name) AS
SELECT NULL::character varying COLLATE pg_catalog."default" WHERE false;
CREATE VIEW public.first (name) AS
SELECT NULL::character varying COLLATE pg_catalog."default" WHERE false;
CREATE VIEW public.tick (name) AS
SELECT NULL::character varying COLLATE pg_catalog."default" WHERE false;
ALTER TABLE public.town ALTER COLUMN name TYPE character varying USING name::character varying;
CREATE FUNCTION public.inhabitants()
 RETURNS bigint
 LANGUAGE sql
RETURN (SELECT sum(calls.inhabitants) AS sum FROM public.calls);
CREATE OR REPLACE VIEW public.calls (name, inhabitants) AS
SELECT name,
    inhabitants
   FROM public.town
  WHERE (public.inhabitants() > 5);
CREATE VIEW public.late (name) AS
SELECT name
   FROM public.early;
CREATE OR REPLACE VIEW public.early (name, number) AS
SELECT name,
    1 AS number
   FROM public.late;
CREATE VIEW public.second (name) AS
SELECT name
   FROM public.first;
CREATE VIEW public.third (name) AS
SELECT name
   FROM public.second;
CREATE OR REPLACE VIEW public.first (name) AS
SELECT name
   FROM public.third;
CREATE VIEW public.tock (name) AS
SELECT name
   FROM public.tick;
CREATE OR REPLACE VIEW public.tick (name) AS
SELECT town.name
   FROM public.town,
    public.tock;
CREATE MATERIALIZED VIEW public.kept (name) AS
SELECT name
   FROM public.filled;
CREATE OR REPLACE VIEW public.filled (name) AS
SELECT name
   FROM public.kept;
CREATE RULE "none" AS
    ON DELETE TO public.first DO INSTEAD NOTHING;
