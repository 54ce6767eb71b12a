-- destroys column public.t.b
ALTER TABLE public.t DROP COLUMN b;
REVOKE SELECT ON TABLE public.t FROM grantor_a;
ALTER TABLE public.t ADD COLUMN b integer GENERATED ALWAYS AS ((a + 1)) STORED;
GRANT SELECT (b) ON TABLE public.t TO grantor_a WITH GRANT OPTION;
SET ROLE grantor_a;
GRANT SELECT (b) ON TABLE public.t TO grantor_b;
RESET ROLE;
