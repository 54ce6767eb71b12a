CREATE TYPE public._m AS (
    a integer
);
CREATE TYPE s.r AS RANGE (SUBTYPE = integer, MULTIRANGE_TYPE_NAME = public.m__new);
ALTER TYPE public.m__new RENAME TO m;
ALTER FUNCTION s.m__new() RENAME TO m;
ALTER FUNCTION s.m__new(s.r) RENAME TO m;
ALTER FUNCTION s.m__new(VARIADIC s.r[]) RENAME TO m;
CREATE VIEW public.v ("none", two) AS
SELECT s.m() AS "none",
    s.m(VARIADIC ARRAY[s.r(1, 2), s.r(3, 4)]) AS two;
