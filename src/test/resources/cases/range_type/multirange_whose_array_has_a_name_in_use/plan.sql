CREATE TYPE public._m AS (
    a integer
);
CREATE TYPE s.r AS RANGE (SUBTYPE = integer, MULTIRANGE_TYPE_NAME = public.m__former);
ALTER TYPE public.m__former RENAME TO m;
ALTER FUNCTION s.m__former() RENAME TO m;
ALTER FUNCTION s.m__former(s.r) RENAME TO m;
ALTER FUNCTION s.m__former(VARIADIC s.r[]) RENAME TO m;
CREATE VIEW public.v ("none", two) AS
SELECT s.m() AS "none",
    s.m(VARIADIC ARRAY[s.r(1, 2), s.r(3, 4)]) AS two;
