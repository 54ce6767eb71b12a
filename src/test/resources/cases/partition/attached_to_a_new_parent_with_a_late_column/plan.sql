ALTER TABLE public.t ALTER COLUMN id DROP IDENTITY;
ALTER TABLE public.t DETACH PARTITION public.p;
CREATE TABLE public.u (
    a bigint,
    id integer GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.t_id_seq) CONSTRAINT t_id_not_null NOT NULL
)
PARTITION BY LIST (a);
ALTER TABLE public.u ATTACH PARTITION public.p FOR VALUES IN ('30');
CREATE OR REPLACE VIEW public.v (q) AS
SELECT s.q
   FROM public.u f,
    LATERAL ( SELECT f.a AS q) s;
-- destroys table public.t
DROP TABLE public.t;
