CREATE CAST (aclitem[] AS boolean) WITH FUNCTION public.has_none(aclitem[]) AS IMPLICIT;
CREATE CAST (text[] AS boolean) WITH FUNCTION public.has_any(text[]) AS IMPLICIT;
CREATE TABLE public.t (
    a integer,
    b text
);
GRANT SELECT ON TABLE public.t TO PUBLIC;
GRANT SELECT (a) ON TABLE public.t TO pg_monitor;
