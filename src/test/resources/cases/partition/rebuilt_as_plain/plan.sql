ALTER SEQUENCE public.part_id_seq OWNED BY NONE;
DROP INDEX public.part_us_own;
DROP INDEX public.part_v;
ALTER TABLE public.part DROP CONSTRAINT part_pkey;
ALTER TABLE public.part RENAME TO part__former;
ALTER TABLE public.part_eu RENAME TO part_eu__former;
ALTER TABLE public.part_eu_low RENAME TO part_eu_low__former;
ALTER TABLE public.part_eu_rest RENAME TO part_eu_rest__former;
DROP VIEW public.us;
ALTER TABLE public.part_us RENAME TO part_us__former;
CREATE TABLE public.part (
    id integer DEFAULT nextval('public.part_id_seq'::regclass) CONSTRAINT part_id_not_null NOT NULL,
    region text CONSTRAINT part_region_not_null NOT NULL,
    v integer,
    CONSTRAINT part_pkey PRIMARY KEY (id)
);
INSERT INTO public.part (id, region, v)
SELECT id, region, v
FROM public.part__former;
ALTER SEQUENCE public.part_id_seq OWNED BY public.part.id;
CREATE INDEX part_v ON public.part USING btree (v);
CREATE VIEW public.part_us (id, region, v) AS
SELECT id,
    region,
    v
   FROM public.part
  WHERE (region = 'us'::text);
DROP TABLE public.part__former;
