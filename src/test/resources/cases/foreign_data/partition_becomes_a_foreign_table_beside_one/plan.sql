-- destroys table public.p1
DROP TABLE public.p1;
DROP FOREIGN TABLE public.pf;
-- destroys value b of enum public.e
ALTER TYPE public.e RENAME TO e__former;
CREATE TYPE public.e AS ENUM ('a', 'c');
ALTER TABLE public.p ALTER COLUMN e TYPE public.e USING e::text::public.e;
CREATE FOREIGN TABLE public.free (
    k integer NOT NULL,
    e public.e
)
SERVER s;
CREATE FOREIGN TABLE public.p1 (
    k integer CONSTRAINT p_k_not_null NOT NULL,
    e public.e
)
SERVER s;
ALTER TABLE public.p ATTACH PARTITION public.free FOR VALUES IN (7);
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES IN (1);
DROP TYPE public.e__former;
