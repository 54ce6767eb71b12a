ALTER TABLE public.holder DROP CONSTRAINT holder_x_check;
ALTER TABLE public.c NO INHERIT public.m;
ALTER TABLE public.m NO INHERIT public.p;
-- destroys column public.m.a
ALTER TABLE public.m DROP COLUMN a;
ALTER TABLE public.c INHERIT public.p;
ALTER TABLE public.holder ADD CONSTRAINT holder_x_check CHECK ((public.f((x)::public.p) > 1));
ALTER TABLE public.other INHERIT public.p;
ALTER TABLE ONLY public.holder ALTER COLUMN y SET DEFAULT (ROW(1)::public.other)::public.p;
CREATE OR REPLACE VIEW public.v (f) AS
SELECT public.f((c.*)::public.p) AS f
   FROM public.c;
