ALTER TABLE public.t DROP COLUMN b;
ALTER DOMAIN public.positive RENAME TO positive__former;
CREATE DOMAIN public.positive AS bigint
    CONSTRAINT positive_check CHECK ((VALUE > 0));
ALTER TABLE public.t ALTER COLUMN a TYPE public.positive USING a::text::public.positive;
ALTER TABLE public.t ADD COLUMN b integer GENERATED ALWAYS AS (1) STORED;
DROP DOMAIN public.positive__former;
