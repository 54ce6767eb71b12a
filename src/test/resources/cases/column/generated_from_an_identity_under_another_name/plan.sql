ALTER TABLE public.t DROP COLUMN b;
-- destroys column public.t.a
ALTER TABLE public.t DROP COLUMN a;
ALTER TABLE public.t ADD COLUMN c bigint GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.t_seq);
ALTER TABLE public.t ADD COLUMN b bigint GENERATED ALWAYS AS ((c + 1)) STORED;
