-- destroys column public.v.x
ALTER TABLE public.v DROP COLUMN x;
ALTER TABLE public.v ALTER COLUMN t TYPE date USING t::text::date;
CREATE TABLE public.p (
    t date DEFAULT '2026-01-02'::date,
    a date NOT NULL,
    id bigserial
)
PARTITION BY LIST (t);
ALTER TABLE public.v ADD COLUMN a date CONSTRAINT p_a_not_null NOT NULL;
ALTER TABLE public.v ADD COLUMN id bigint DEFAULT nextval('public.p_id_seq'::regclass) CONSTRAINT p_id_not_null NOT NULL;
ALTER TABLE ONLY public.v ALTER COLUMN t SET DEFAULT '2026-01-02'::date;
ALTER TABLE public.p ATTACH PARTITION public.v FOR VALUES IN ('2026-01-02');
