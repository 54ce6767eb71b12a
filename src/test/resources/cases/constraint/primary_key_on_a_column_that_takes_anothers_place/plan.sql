ALTER TABLE public.t ADD COLUMN b integer NOT NULL;
CREATE OR REPLACE VIEW public.v (id) AS
SELECT b AS id
   FROM public.t;
-- destroys column public.t.a
ALTER TABLE public.t DROP COLUMN a;
ALTER TABLE public.t ADD CONSTRAINT t_b_pkey PRIMARY KEY (b);
