ALTER TABLE public.p1 ADD CONSTRAINT p1_a_key UNIQUE (a);
ALTER TABLE public.p2 ADD CONSTRAINT p2_a_key UNIQUE (a);
ALTER TABLE ONLY public.p ADD CONSTRAINT p_a_key UNIQUE (a);
ALTER INDEX public.p_a_key ATTACH PARTITION public.p1_a_key;
ALTER INDEX public.p_a_key ATTACH PARTITION public.p2_a_key;
