ALTER TABLE public.t RENAME TO t__former;
CREATE TABLE public.t (
    a integer CONSTRAINT t_a_not_null NOT NULL,
    b integer
)
PARTITION BY RANGE (b);
INSERT INTO public.t (a, b)
SELECT a, b
FROM public.t__former;
COMMENT ON CONSTRAINT t_a_not_null ON public.t IS 'x';
DROP TABLE public.t__former;
