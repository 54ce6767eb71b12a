ALTER TABLE public.item RENAME TO item__former;
CREATE TABLE public.item (
    id integer,
    size text
);
INSERT INTO public.item (id, size)
SELECT id, size::text
FROM ONLY public.item__former;
ALTER TABLE public.box ALTER COLUMN items TYPE public.item[] USING items::text[]::public.item[];
DROP TABLE public.item__former;
