CREATE DOMAIN public.d AS integer
    CONSTRAINT d_check CHECK ((VALUE > 0));
ALTER TABLE public.t ADD COLUMN b integer DEFAULT 2;
ALTER TABLE public.t ADD COLUMN c public.d;
ALTER TABLE public.t ADD COLUMN e integer GENERATED ALWAYS AS (1) STORED;
ALTER TABLE public.u ALTER COLUMN x TYPE public.t USING x::public.t;
