ALTER TABLE public.a DROP CONSTRAINT c;
CREATE TABLE public.d (
    z integer
)
INHERITS (public.a);
CREATE TABLE public.e (
    z integer
)
INHERITS (public.b);
ALTER TABLE public.a ADD CONSTRAINT c CHECK ((x > 'a'::text)) NOT VALID;
