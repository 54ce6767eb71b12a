ALTER TABLE public.notes DROP CONSTRAINT of_reading;
ALTER TABLE public.readings DROP CONSTRAINT of_note;
ALTER TABLE public.notes DETACH PARTITION public.notes_a;
-- destroys table public.notes
DROP TABLE public.notes;
ALTER TABLE public.readings DETACH PARTITION public.readings_a;
-- destroys table public.readings
DROP TABLE public.readings;
CREATE TABLE public.new_notes (
    site text,
    at text
)
PARTITION BY LIST (site);
CREATE TABLE public.new_readings (
    id integer,
    site text,
    at text,
    CONSTRAINT new_readings_site_id_key UNIQUE (site, id)
)
PARTITION BY LIST (site);
CREATE UNIQUE INDEX notes_site ON public.new_notes USING btree (site);
CREATE UNIQUE INDEX readings_site ON public.new_readings USING btree (site);
ALTER TABLE public.notes_a ADD CONSTRAINT of_reading FOREIGN KEY (site) REFERENCES public.new_readings(site);
ALTER TABLE public.readings_a ADD CONSTRAINT of_note FOREIGN KEY (site) REFERENCES public.new_notes(site);
ALTER TABLE public.new_notes ATTACH PARTITION public.notes_a FOR VALUES IN ('a');
ALTER TABLE public.new_readings ADD CONSTRAINT of_note FOREIGN KEY (site) REFERENCES public.new_notes(site);
ALTER TABLE public.new_readings ATTACH PARTITION public.readings_a FOR VALUES IN ('a');
ALTER TABLE public.new_notes ADD CONSTRAINT of_reading FOREIGN KEY (site) REFERENCES public.new_readings(site);
