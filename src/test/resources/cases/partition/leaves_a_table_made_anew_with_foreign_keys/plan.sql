ALTER TABLE public.fk DROP CONSTRAINT fk_a_fkey;
ALTER TABLE public.pk DROP CONSTRAINT pk_pkey;
ALTER TABLE public.fk_1 DETACH PARTITION public.fk_2;
ALTER TABLE public.fk_2 DROP CONSTRAINT fk_2_pkey;
ALTER TABLE public.fk DETACH PARTITION public.fk_1;
ALTER TABLE public.fk_1 DROP CONSTRAINT fk_1_pkey;
ALTER TABLE public.fk_1 RENAME TO fk_1__former;
ALTER TABLE public.fk DROP CONSTRAINT fk_pkey;
ALTER TABLE public.fk RENAME TO fk__former;
ALTER TABLE public.fk_3 RENAME TO fk_3__former;
CREATE TABLE public.fk (
    b integer,
    a integer
)
PARTITION BY RANGE (a, b);
CREATE TABLE public.fk_1 (
    a integer,
    b integer
)
PARTITION BY LIST (b);
INSERT INTO public.fk_1 (a)
SELECT a
FROM public.fk_1__former;
ALTER TABLE public.fk_2 ALTER COLUMN a DROP NOT NULL;
ALTER TABLE public.fk_2 ADD COLUMN b integer;
ALTER TABLE public.pk ADD COLUMN b integer NOT NULL;
ALTER TABLE public.pk ADD CONSTRAINT pk_pkey PRIMARY KEY (a, b);
CREATE TABLE public.fk_3 (
    b integer,
    a integer,
    CONSTRAINT fk_a_b_fkey FOREIGN KEY (a, b) REFERENCES public.pk(a, b)
);
ALTER TABLE public.fk ATTACH PARTITION public.fk_3 FOR VALUES FROM (10, 10) TO (20, 10);
INSERT INTO public.fk (a)
SELECT a
FROM public.fk__former;
ALTER TABLE public.fk ADD CONSTRAINT fk_a_b_fkey FOREIGN KEY (a, b) REFERENCES public.pk(a, b);
DROP TABLE public.fk__former;
DROP TABLE public.fk_1__former;
