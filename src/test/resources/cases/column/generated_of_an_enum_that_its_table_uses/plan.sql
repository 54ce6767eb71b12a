ALTER TABLE public.task DROP COLUMN later;
-- destroys value lost of enum public.state
ALTER TYPE public.state RENAME TO state__former;
CREATE TYPE public.state AS ENUM ('new', 'open', 'done');
ALTER TABLE public.task ALTER COLUMN now TYPE public.state USING now::text::public.state;
ALTER TABLE public.task ADD COLUMN later text GENERATED ALWAYS AS (GREATEST(now, 'open'::public.state)) STORED;
DROP TYPE public.state__former;
