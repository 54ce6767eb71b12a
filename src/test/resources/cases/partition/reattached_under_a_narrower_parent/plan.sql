-- destroys value b of enum public.s
ALTER TYPE public.s RENAME TO s__former;
ALTER TABLE public.t1a RENAME TO t1a__former;
-- destroys column public.p.b
ALTER TABLE public.p DROP COLUMN b;
ALTER TABLE public.t DETACH PARTITION public.t1;
ALTER TABLE public.t1 RENAME TO t1__former;
-- destroys column public.t.gone
ALTER TABLE public.t DROP COLUMN gone;
ALTER TABLE public.t DROP CONSTRAINT c;
ALTER TABLE public.t DROP CONSTRAINT t_id_check;
CREATE TYPE public.s AS ENUM ('a');
ALTER TABLE public.t ALTER COLUMN st TYPE public.s USING st::text::public.s;
ALTER TABLE public.t ADD CONSTRAINT c CHECK ((id > 1));
CREATE TABLE public.t1 (
    id integer,
    d date,
    st public.s CONSTRAINT t_st_not_null NOT NULL,
    CONSTRAINT c CHECK ((id > 1))
)
PARTITION BY LIST (st);
CREATE TABLE public.t1a (
    id integer,
    d date,
    st public.s CONSTRAINT t_st_not_null NOT NULL,
    CONSTRAINT c CHECK ((id > 1))
);
ALTER TABLE public.t ATTACH PARTITION public.t1 FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
ALTER TABLE public.t1 ATTACH PARTITION public.t1a FOR VALUES IN ('a');
INSERT INTO public.t1 (id, d, st)
SELECT id, d, st::text::public.s
FROM public.t1__former;
ALTER TABLE public.q INHERIT public.p;
-- destroys column public.t1.gone
DROP TABLE public.t1__former;
DROP TYPE public.s__former;
