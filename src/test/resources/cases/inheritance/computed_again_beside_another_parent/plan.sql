ALTER TABLE public.d NO INHERIT public.c;
-- destroys table public.c
DROP TABLE public.c;
-- destroys column public.a.g
ALTER TABLE public.a DROP COLUMN g;
ALTER TABLE public.a ADD COLUMN g integer GENERATED ALWAYS AS ((id * 2)) STORED;
CREATE TABLE public.c2 (
    x integer
)
INHERITS (public.a);
ALTER TABLE public.d INHERIT public.c2;
