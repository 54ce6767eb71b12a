ALTER TYPE public.mood ADD VALUE 'ok';
-- another file
ALTER TABLE public.t ALTER COLUMN m SET NOT NULL;
ALTER TABLE ONLY public.t ALTER COLUMN m SET DEFAULT 'ok'::public.mood;
