ALTER TABLE public.t DETACH PARTITION public.p;
CREATE TABLE public.u (
    a bigint
)
PARTITION BY LIST (a);
CREATE OR REPLACE VIEW public.v (q) AS
SELECT s.q
   FROM public.u f,
    LATERAL ( SELECT f.a AS q) s;
-- destroys table public.t
DROP TABLE public.t;
ALTER TABLE public.u ADD COLUMN id integer GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.t_id_seq) CONSTRAINT t_id_not_null NOT NULL;
ALTER TABLE public.u ATTACH PARTITION public.p FOR VALUES IN ('30');
