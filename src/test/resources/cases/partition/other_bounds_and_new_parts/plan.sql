ALTER TABLE public.log DETACH PARTITION public.log_1;
CREATE INDEX log_1_note_idx ON public.log_1 USING btree (note);
CREATE INDEX log_note ON public.log USING btree (note);
ALTER TABLE public.log ADD CONSTRAINT log_pkey PRIMARY KEY (id);
ALTER TABLE public.log ADD CONSTRAINT positive CHECK ((id > 0));
ALTER TABLE public.log_1 ADD CONSTRAINT log_1_pkey PRIMARY KEY (id);
ALTER TABLE public.log_1 ADD CONSTRAINT positive CHECK ((id > 0));
ALTER TABLE public.log ATTACH PARTITION public.log_1 FOR VALUES IN (2);
