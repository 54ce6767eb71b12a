-- destroys value odd of enum public.mood
ALTER TYPE public.mood RENAME TO mood__former;
ALTER DOMAIN public.a RENAME TO a__former;
CREATE TYPE public.mood AS ENUM ('sad', 'happy');
CREATE DOMAIN public.a AS public.mood;
CREATE SEQUENCE public.a__new;
ALTER SEQUENCE public.a__new RENAME TO a;
ALTER TABLE public.t ALTER COLUMN a TYPE public.a USING a::text::public.a;
DROP DOMAIN public.a__former;
DROP TYPE public.mood__former;
