ALTER TABLE public.point DROP CONSTRAINT taken;
ALTER TABLE public.point DROP CONSTRAINT up;
ALTER TABLE public.point ADD CONSTRAINT point_x_key UNIQUE (x);
ALTER TABLE public.point ADD CONSTRAINT positive CHECK ((y > 0));
