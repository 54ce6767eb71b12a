ALTER TABLE public.t ADD COLUMN b text;
CREATE DOMAIN public.d AS public.t DEFAULT ROW('1'::text, '3'::text, '2'::text)::public.t
    CONSTRAINT d_check CHECK ((VALUE <> ROW('3'::text, '1'::text, '2'::text)::public.t));
CREATE TABLE public.created (
    d public.t DEFAULT ROW('1'::text, '3'::text, '2'::text)::public.t,
    k text GENERATED ALWAYS AS ((ROW('1'::text, '3'::text, '2'::text)::public.t).b) STORED,
    CONSTRAINT created_d_check CHECK ((d <> ROW('3'::text, '1'::text, '2'::text)::public.t))
);
ALTER TABLE public.u ADD COLUMN added public.t DEFAULT '(1,3,2)'::public.t;
ALTER TABLE ONLY public.u ALTER COLUMN d SET DEFAULT ROW('1'::text, '3'::text, NULL::text)::public.t;
ALTER TABLE public.u ADD CONSTRAINT not_same CHECK ((d <> ROW('1'::text, '3'::text, '2'::text)::public.t));
CREATE TRIGGER fires BEFORE UPDATE ON public.u FOR EACH ROW WHEN ((new.d = ROW('1'::text, '3'::text, '2'::text)::public.t)) EXECUTE FUNCTION public.fires();
