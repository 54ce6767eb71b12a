ALTER TABLE ONLY public.item ALTER COLUMN label DROP DEFAULT;
ALTER TABLE ONLY public.special_item ALTER COLUMN label DROP DEFAULT;
ALTER SEQUENCE public.item_id_seq AS bigint;
ALTER TABLE public.item
    ALTER COLUMN id TYPE bigint USING id::bigint,
    ALTER COLUMN quantity TYPE bigint USING quantity::bigint,
    ALTER COLUMN price TYPE numeric USING price::numeric,
    ALTER COLUMN weight TYPE double precision USING weight::double precision,
    ALTER COLUMN label TYPE text USING label::text;
ALTER TABLE ONLY public.item ALTER COLUMN label SET DEFAULT 'x'::text;
ALTER TABLE ONLY public.special_item ALTER COLUMN label SET DEFAULT 'x'::text;
