DROP RULE also_log ON public.note;
ALTER TABLE public.log ALTER COLUMN id TYPE bigint USING id::bigint;
ALTER TABLE public.note ALTER COLUMN id TYPE bigint USING id::bigint;
CREATE RULE also_log AS
    ON INSERT TO public.note
   WHERE (new.id > 0) DO  INSERT INTO public.log (id)
  VALUES (new.id);
ALTER TABLE public.note ENABLE ALWAYS RULE also_log;
COMMENT ON RULE also_log ON public.note IS 'logs';
