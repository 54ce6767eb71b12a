DROP FUNCTION public.any_street();
DROP FUNCTION public.street(public.place);
DROP VIEW public.all_streets;
DROP VIEW public.gone;
DROP VIEW public.street;
-- destroys attribute street of composite type public.place
ALTER TYPE public.place DROP ATTRIBUTE street, ADD ATTRIBUTE road text;
CREATE FUNCTION public.any_street()
 RETURNS text
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT min((visitor.home).road) AS min
    FROM public.visitor;
END;
CREATE FUNCTION public.street(public.place)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
BEGIN ATOMIC
 SELECT ($1).town AS town;
END;
CREATE VIEW public.street (name) AS
SELECT (home).road AS name
   FROM public.visitor;
CREATE VIEW public.all_streets (name) AS
SELECT name
   FROM public.street;
