COMMENT ON TABLE public.t IS E'it''s \\ new';
COMMENT ON COLUMN public.t.a IS NULL;
