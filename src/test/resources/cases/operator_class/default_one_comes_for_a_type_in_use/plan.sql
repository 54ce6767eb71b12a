ALTER TYPE public.span RENAME TO span__former;
ALTER TYPE public.span_multirange RENAME TO span_multirange__former;
ALTER FUNCTION public.span(public.mood,public.mood) RENAME TO span__former;
ALTER FUNCTION public.span(public.mood,public.mood,text) RENAME TO span__former;
ALTER FUNCTION public.span_multirange() RENAME TO span_multirange__former;
DROP INDEX public.i;
ALTER TABLE public.day DROP CONSTRAINT day_pkey;
CREATE OPERATOR FAMILY public.mood_ops USING btree;
CREATE OPERATOR CLASS public.mood_ops DEFAULT FOR TYPE public.mood USING btree FAMILY public.mood_ops AS
    OPERATOR 1 public.<%(public.mood,public.mood),
    OPERATOR 3 public.=%(public.mood,public.mood),
    FUNCTION 1 (public.mood, public.mood) public.mood_compare(public.mood,public.mood);
CREATE TYPE public.span AS RANGE (SUBTYPE = public.mood);
ALTER TABLE public.day ALTER COLUMN span TYPE public.span USING span::text::public.span;
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
DROP TYPE public.span__former;
