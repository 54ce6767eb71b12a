ALTER TABLE public.chapters RENAME TO chapters__former;
ALTER TABLE public.chapter DROP COLUMN until;
ALTER TYPE public.span RENAME TO span__former;
ALTER TABLE public.picture DROP COLUMN height;
ALTER TYPE public.size RENAME TO size__former;
CREATE TYPE public.size AS (
    depth integer,
    width integer
);
CREATE TYPE public.span AS (
    first integer,
    last bigint
);
CREATE TABLE public.chapters (
    page integer
)
PARTITION BY LIST (((ROW(1, (page)::bigint)::public.span).last));
INSERT INTO public.chapters (page)
SELECT page
FROM public.chapters__former;
ALTER TABLE public.chapter ADD COLUMN until bigint GENERATED ALWAYS AS ((ROW(1, (page)::bigint)::public.span).last) STORED;
ALTER TABLE public.picture ALTER COLUMN size TYPE public.size USING CASE WHEN size IS DISTINCT FROM NULL THEN ROW(NULL, (size).width)::text END::public.size;
ALTER TABLE public.picture ADD COLUMN height bigint GENERATED ALWAYS AS ((size).depth) STORED;
-- destroys attribute height of composite type public.size
DROP TYPE public.size__former;
DROP TABLE public.chapters__former;
DROP TYPE public.span__former;
