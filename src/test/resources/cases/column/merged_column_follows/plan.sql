ALTER TABLE public.t ADD COLUMN b integer;
ALTER TABLE public."B" ADD COLUMN b integer;
ALTER POLICY p ON public."B"
    USING ((b > 1));
-- destroys column public.B.a
ALTER TABLE public."B" DROP COLUMN a;
-- destroys column public.t.a
ALTER TABLE public.t DROP COLUMN a;
