ALTER TABLE public.log DETACH PARTITION public.log_1;
DROP INDEX public.log_1_kind_idx;
ALTER TABLE public.log_1 DROP CONSTRAINT log_1_pkey;
ALTER TABLE public.log_1 RENAME TO log_1__former;
CREATE TABLE public.log_1 (
    id integer CONSTRAINT log_id_not_null NOT NULL,
    kind integer CONSTRAINT log_kind_not_null NOT NULL,
    CONSTRAINT log_1_pkey PRIMARY KEY (id, kind)
)
PARTITION BY LIST (kind);
CREATE TABLE public.log_11 (
    id integer CONSTRAINT log_id_not_null NOT NULL,
    kind integer CONSTRAINT log_kind_not_null NOT NULL,
    CONSTRAINT log_11_pkey PRIMARY KEY (id, kind)
);
CREATE INDEX log_11_kind_idx ON public.log_11 USING btree (kind);
CREATE INDEX log_1_kind_idx ON public.log_1 USING btree (kind);
ALTER TABLE public.log ATTACH PARTITION public.log_1 FOR VALUES IN (1);
ALTER TABLE public.log_1 ATTACH PARTITION public.log_11 DEFAULT;
INSERT INTO public.log_1 (id, kind)
SELECT id, kind
FROM ONLY public.log_1__former;
DROP TABLE public.log_1__former;
