-- destroys column public.t.b
ALTER TABLE public.t DROP COLUMN b;
ALTER TABLE public.t ALTER COLUMN a TYPE bigint USING a::bigint;
ALTER TABLE public.t ADD COLUMN b bigint GENERATED ALWAYS AS ((a + 1)) STORED;
