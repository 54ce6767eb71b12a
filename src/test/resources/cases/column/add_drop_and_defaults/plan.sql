-- destroys column public.t.gone
ALTER TABLE public.t DROP COLUMN gone;
ALTER TABLE ONLY public.t ALTER COLUMN kept DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN kept TYPE bigint USING kept::bigint;
ALTER TABLE public.t ALTER COLUMN kept SET NOT NULL;
ALTER TABLE public.t ADD COLUMN added text DEFAULT 'x'::text NOT NULL;
ALTER TABLE public.t ADD COLUMN total numeric GENERATED ALWAYS AS ((kept * 2)) STORED;
ALTER TABLE ONLY public.t ALTER COLUMN kept SET DEFAULT 2;
