ALTER TABLE ONLY public.parent ALTER COLUMN id SET EXPRESSION AS ((c || 'p'::text));
ALTER TABLE public.child ALTER COLUMN id SET EXPRESSION AS ((c || 'k'::text));
