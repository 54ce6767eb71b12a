ALTER TABLE public.ab RENAME TO ab__former;
ALTER TABLE public.v DETACH PARTITION public.u;
ALTER TABLE public.u RENAME TO u__former;
ALTER TABLE public.v RENAME TO v__former;
CREATE TABLE public.u (
    id double precision NOT NULL
)
PARTITION BY LIST (id);
INSERT INTO public.u (id)
SELECT id::double precision
FROM public.u__former;
CREATE TABLE public.v (
    x integer
);
INSERT INTO public.v
SELECT
FROM public.v__former;
DROP TABLE public.u__former;
-- destroys column public.v.id
DROP TABLE public.v__former;
