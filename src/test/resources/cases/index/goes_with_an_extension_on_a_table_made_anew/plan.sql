ALTER TABLE public.t DROP CONSTRAINT id;
ALTER TABLE public.t RENAME TO t__former;
CREATE TABLE public.t (
    b integer,
    CONSTRAINT id UNIQUE (b)
)
PARTITION BY HASH (b);
INSERT INTO public.t
SELECT
FROM public.t__former;
ALTER INDEX public.id DEPENDS ON EXTENSION btree_gist;
-- destroys column public.t.a
DROP TABLE public.t__former;
