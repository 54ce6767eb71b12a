ALTER TABLE public.id ALTER COLUMN t TYPE text[] USING t::text::text[];
DROP DOMAIN public.c;
ALTER TABLE public.a ADD COLUMN x text GENERATED ALWAYS AS (ROW(v, 1)) STORED;
