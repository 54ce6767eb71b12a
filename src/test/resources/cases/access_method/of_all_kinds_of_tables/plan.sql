ALTER TABLE public.r DROP CONSTRAINT r_a_fkey;
ALTER TABLE public.h DROP CONSTRAINT h_pkey;
DROP VIEW public.v;
DROP VIEW public.vm;
DROP MATERIALIZED VIEW public.m;
ALTER TABLE public.h RENAME TO h__former;
CREATE TABLE public.h (
    a integer CONSTRAINT h_a_not_null NOT NULL,
    b text,
    CONSTRAINT h_pkey PRIMARY KEY (a)
)
USING heap2;
INSERT INTO public.h (a, b)
SELECT a, b
FROM ONLY public.h__former;
ALTER TABLE public.i SET ACCESS METHOD heap2;
ALTER TABLE public.i1 SET ACCESS METHOD heap;
ALTER TABLE public.p1 SET ACCESS METHOD heap;
ALTER TABLE public.p2 SET ACCESS METHOD heap2;
ALTER TABLE public.r SET ACCESS METHOD heap2;
ALTER TABLE public.u SET ACCESS METHOD heap;
ALTER TABLE public.u ALTER COLUMN b TYPE public.h USING b::text::public.h;
ALTER TABLE public.r ADD CONSTRAINT r_a_fkey FOREIGN KEY (a) REFERENCES public.h(a);
CREATE VIEW public.v (a, b) AS
SELECT a,
    b
   FROM public.h;
DROP TABLE public.h__former;
CREATE MATERIALIZED VIEW public.m (a, b) USING heap2 AS
SELECT a,
    b
   FROM public.h;
CREATE UNIQUE INDEX m_a_idx ON public.m USING btree (a);
CREATE VIEW public.vm (a, b) AS
SELECT a,
    b
   FROM public.m;
