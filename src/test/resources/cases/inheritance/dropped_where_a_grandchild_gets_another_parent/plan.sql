ALTER TABLE public.e NO INHERIT public.ab;
-- destroys table public.ab
DROP TABLE public.ab;
-- destroys column public.a.y
ALTER TABLE ONLY public.a DROP COLUMN y;
-- destroys column public.c.y
ALTER TABLE ONLY public.c DROP COLUMN y;
-- destroys column public.d.y
ALTER TABLE public.d DROP COLUMN y;
CREATE TABLE public.ab2 ()
INHERITS (public.a, public.b);
ALTER TABLE public.e INHERIT public.ab2;
