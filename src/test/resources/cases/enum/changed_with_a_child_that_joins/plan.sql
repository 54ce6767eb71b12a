-- destroys value low of enum public.level
ALTER TYPE public.level RENAME TO level__former;
ALTER TABLE public.v NO INHERIT public.t;
CREATE TYPE public.level AS ENUM ('none', 'high');
ALTER TABLE public.t ALTER COLUMN b TYPE public.level USING b::text::public.level;
ALTER TABLE public.u ALTER COLUMN b TYPE public.level USING b::text::public.level;
ALTER TABLE public.v ALTER COLUMN b TYPE public.level USING b::text::public.level;
ALTER TABLE public.u INHERIT public.t;
DROP TYPE public.level__former;
