-- destroys value ok, sad of enum public.mood
ALTER TYPE public.mood RENAME TO mood__former;
CREATE DOMAIN public.mood AS text
    CONSTRAINT mood_check CHECK ((VALUE = ANY (ARRAY['ok'::text, 'sad'::text])));
ALTER TABLE public.person ALTER COLUMN m TYPE public.mood USING m::text::public.mood;
DROP TYPE public.mood__former;
