-- destroys value ok of enum public.mood
ALTER TYPE public.mood RENAME TO mood__former;
CREATE TYPE public.mood AS ENUM ('sad', 'happy');
ALTER TABLE public.log ALTER COLUMN mood TYPE public.mood USING mood::text::public.mood;
DROP TYPE public.mood__former;
