-- destroys value b of enum public.e
ALTER TYPE public.e RENAME TO e__former;
CREATE TYPE public.e AS ENUM ('a');
ALTER TABLE public.t
    ALTER COLUMN one TYPE text[] USING one::text::text[],
    ALTER COLUMN several TYPE text USING several::text;
DROP TYPE public.e__former;
