DROP RULE gone ON public.note;
ALTER TABLE public.note ADD COLUMN author text;
CREATE OR REPLACE VIEW public.v (id, body) AS
SELECT id,
    body
   FROM public.note
  WHERE (id > 0);
COMMENT ON RULE kept ON public.note IS 'Keeps the old ones';
CREATE OR REPLACE RULE other_body AS
    ON UPDATE TO public.note
   WHERE (new.author IS NOT NULL) DO ( INSERT INTO public.log (what, at_time)
  VALUES ('update'::text, now());
 INSERT INTO public.log (what, at_time)
  VALUES ('author'::text, now());
);
ALTER TABLE public.note ENABLE REPLICA RULE other_state;
CREATE OR REPLACE RULE "On View" AS
    ON INSERT TO public.v DO INSTEAD  INSERT INTO public.note (id, body)
  VALUES (new.id, new.body)
  RETURNING note.id,
    note.body;
COMMENT ON RULE "On View" ON public.v IS NULL;
CREATE RULE added AS
    ON DELETE TO public.v DO INSTEAD  DELETE FROM public.note
  WHERE (note.id = old.id);
COMMENT ON RULE added ON public.v IS 'deletes through';
