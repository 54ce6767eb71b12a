ALTER TABLE ONLY public.s ALTER COLUMN a DROP DEFAULT;
ALTER TYPE public.e RENAME TO e__former;
CREATE TYPE public.e AS ENUM ('a', 'b');
CREATE TABLE public.t (
    a public.e DEFAULT 'a'::public.e,
    b integer
);
ALTER TABLE public.u ALTER COLUMN x TYPE public.t USING x::text::public.t;
-- destroys table public.s
DROP TABLE public.s;
DROP TYPE public.e__former;
