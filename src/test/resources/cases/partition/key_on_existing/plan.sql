CREATE INDEX log_2026_id_idx ON public.log_2026 USING btree (id);
CREATE INDEX log_id_idx ON public.log USING btree (id);
ALTER TABLE public.log_2026 ADD CONSTRAINT log_2026_pkey PRIMARY KEY (id, day);
ALTER TABLE public.log ADD CONSTRAINT log_pkey PRIMARY KEY (id, day);
