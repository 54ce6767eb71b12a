ALTER DOMAIN public.e RENAME TO e__former;
ALTER DOMAIN public.d DROP CONSTRAINT d_check;
ALTER DOMAIN public.d SET DEFAULT 'x'::text;
ALTER DOMAIN public.d SET NOT NULL;
CREATE DOMAIN public.e AS bigint;
ALTER DOMAIN public.d ADD CONSTRAINT short CHECK ((length(VALUE) < 9));
ALTER TABLE public.t ALTER COLUMN e TYPE public.e USING e::text::public.e;
DROP DOMAIN public.e__former;
