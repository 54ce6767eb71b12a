-- destroys value low of enum public.level
ALTER TYPE public.level RENAME TO level__former;
CREATE TYPE public.level AS ENUM ('none', 'high');
ALTER TABLE public.t ALTER COLUMN b TYPE public.level USING b::text::public.level;
CREATE TABLE public.u (
    b public.level NOT NULL,
    c integer
)
INHERITS (public.t);
DROP TYPE public.level__former;
