ALTER TYPE other.former SET SCHEMA public;
ALTER TYPE public.former RENAME TO state;
ALTER TYPE public.state ADD VALUE 'b';
-- another file
DROP SCHEMA other;
CREATE TABLE public.t (
    s public.state DEFAULT 'b'::public.state
);
