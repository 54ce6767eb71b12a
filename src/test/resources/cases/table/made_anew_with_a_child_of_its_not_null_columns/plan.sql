ALTER TABLE public.t RENAME TO t__former;
ALTER TABLE public.t1 RENAME TO t1__former;
CREATE TABLE public.t (
    id integer CONSTRAINT t_id_not_null NOT NULL,
    a integer
);
INSERT INTO public.t (id, a)
SELECT id, a
FROM public.t__former;
CREATE TABLE public.k ()
INHERITS (public.t);
DROP TABLE public.t__former;
