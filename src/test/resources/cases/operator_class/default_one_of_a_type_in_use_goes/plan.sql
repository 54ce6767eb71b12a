ALTER TABLE public.day ALTER COLUMN span TYPE text USING span::text;
DROP TYPE public.span;
DROP INDEX public.i;
ALTER TABLE public.day DROP CONSTRAINT day_pkey;
DROP OPERATOR FAMILY public.mood_ops USING btree;
CREATE TYPE public.span AS RANGE (SUBTYPE = public.mood);
ALTER TABLE public.day ALTER COLUMN span TYPE public.span USING span::public.span;
CREATE OR REPLACE FUNCTION public.sorted()
 RETURNS SETOF public.mood
 LANGUAGE sql
BEGIN ATOMIC
 SELECT day.next
    FROM public.day
   ORDER BY day.next;
END;
CREATE INDEX i ON public.day USING btree (next);
ALTER TABLE public.day ADD CONSTRAINT day_pkey PRIMARY KEY (mood);
CREATE OR REPLACE VIEW public.moods (next) AS
SELECT DISTINCT next
   FROM public.day;
