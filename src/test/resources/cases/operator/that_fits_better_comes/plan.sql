ALTER DOMAIN public.glad DROP CONSTRAINT glad_check;
ALTER TABLE public.day DROP COLUMN steady;
DROP INDEX public.day_expr_idx;
ALTER TABLE public.day DROP CONSTRAINT day_check;
DROP STATISTICS public.steady;
DROP RULE steady ON public.day;
DROP TRIGGER changed ON public.day;
DROP POLICY steady ON public.day;
CREATE FUNCTION public.same(public.mood, public.mood)
 RETURNS boolean
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$enum_eq$function$;
ALTER TABLE ONLY public.day ALTER COLUMN same SET DEFAULT public.same('sad'::public.mood, 'ok'::public.mood);
CREATE OPERATOR public.=== (FUNCTION = public.same_mood, LEFTARG = public.mood, RIGHTARG = public.mood);
ALTER DOMAIN public.glad ADD CONSTRAINT glad_check CHECK ((VALUE OPERATOR(public.===) 'ok'::public.mood));
ALTER TABLE public.day ADD COLUMN steady boolean GENERATED ALWAYS AS ((morning OPERATOR(public.===) evening)) STORED;
CREATE INDEX day_expr_idx ON public.day USING btree (((morning OPERATOR(public.===) evening)));
ALTER TABLE public.day ADD CONSTRAINT day_check CHECK ((morning OPERATOR(public.===) evening));
CREATE OR REPLACE VIEW public.steady (steady, same) AS
SELECT (morning OPERATOR(public.===) evening) AS steady,
    public.same(morning, evening) AS same
   FROM public.day;
CREATE STATISTICS public.steady ON morning, (morning OPERATOR(public.===) evening) FROM public.day;
CREATE RULE steady AS
    ON UPDATE TO public.day
   WHERE (new.morning OPERATOR(public.===) old.morning) DO NOTHING;
CREATE TRIGGER changed AFTER UPDATE ON public.day FOR EACH ROW WHEN ((NOT (old.morning OPERATOR(public.===) new.morning))) EXECUTE FUNCTION public.notify();
CREATE POLICY steady ON public.day TO PUBLIC
    USING ((morning OPERATOR(public.===) evening));
