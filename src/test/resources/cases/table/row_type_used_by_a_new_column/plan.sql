ALTER TYPE public.state RENAME TO state__former;
CREATE TYPE public.state AS ENUM ('b', 'a');
ALTER TABLE public.z
    ALTER COLUMN id TYPE bigint USING id::bigint,
    ALTER COLUMN s TYPE public.state USING s::text::public.state;
CREATE TABLE public.a (
    whole public.z,
    many public.z[]
);
DROP TYPE public.state__former;
