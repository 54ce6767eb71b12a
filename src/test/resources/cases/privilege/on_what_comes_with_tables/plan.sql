-- destroys table public.gone
DROP TABLE public.gone;
ALTER TABLE public.kept RENAME TO kept__former;
COMMENT ON COLUMN public.t.ctid IS NULL;
REVOKE SELECT (ctid) ON TABLE public.t FROM grantor_a;
REVOKE USAGE ON TYPE public.pair FROM grantor_a;
GRANT USAGE ON TYPE public.pair TO grantor_b;
CREATE TABLE public.kept (
    a integer,
    b integer
)
PARTITION BY LIST (b);
INSERT INTO public.kept (a, b)
SELECT a, b
FROM public.kept__former;
COMMENT ON COLUMN public.t.xmin IS 'who wrote it';
REVOKE USAGE ON LANGUAGE sql FROM PUBLIC;
GRANT SELECT (tableoid) ON TABLE public.kept TO grantor_a;
GRANT USAGE ON TYPE public.kept TO grantor_a;
GRANT SELECT (tableoid) ON TABLE public.t TO grantor_a WITH GRANT OPTION;
GRANT USAGE ON TYPE public.t TO PUBLIC;
SET ROLE grantor_a;
GRANT USAGE ON TYPE public.t TO grantor_b;
RESET ROLE;
GRANT USAGE ON TYPE public.v TO grantor_b;
DROP TABLE public.kept__former;
