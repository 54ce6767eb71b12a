ALTER TABLE public.d NO INHERIT public.c2;
-- destroys table public.c2
DROP TABLE public.c2;
CREATE TABLE public.c (
    CONSTRAINT c_id_not_null NOT NULL id
)
INHERITS (public.a);
CREATE TABLE public.e ()
INHERITS (public.c);
ALTER TABLE public.d INHERIT public.c;
