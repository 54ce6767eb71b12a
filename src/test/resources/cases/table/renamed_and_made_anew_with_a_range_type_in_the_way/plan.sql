ALTER TYPE public.spans RENAME TO spans__former;
ALTER TYPE public.spans_multirange RENAME TO spans_multirange__former;
ALTER FUNCTION public.spans(integer,integer) RENAME TO spans__former;
ALTER FUNCTION public.spans(integer,integer,text) RENAME TO spans__former;
ALTER FUNCTION public.spans_multirange() RENAME TO spans_multirange__former;
ALTER TABLE public.lengths RENAME TO spans;
ALTER TABLE public.spans RENAME TO spans___former;
-- destroys column public.used.b
ALTER TABLE public.used DROP COLUMN b;
CREATE TABLE public.spans (
    id integer,
    note text
)
PARTITION BY LIST (id);
INSERT INTO public.spans (id, note)
SELECT id, note
FROM ONLY public.spans___former;
ALTER TABLE public.used ALTER COLUMN a TYPE integer USING a::text::integer;
DROP TYPE public.spans__former;
DROP TABLE public.spans___former;
