ALTER TABLE public.b NO INHERIT public.a;
ALTER TABLE public.c NO INHERIT public.b;
ALTER TABLE public.c DROP CONSTRAINT positive;
ALTER TABLE public.b RENAME TO b__former;
CREATE TABLE public.b (
    x integer
)
INHERITS (public.a);
INSERT INTO public.b (id, x)
SELECT id, x
FROM ONLY public.b__former;
ALTER TABLE public.c INHERIT public.b;
DROP TABLE public.b__former;
