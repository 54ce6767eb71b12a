ALTER TABLE public.tied DROP CONSTRAINT tied_pkey;
ALTER TABLE public.tied RENAME TO tied__former;
ALTER TABLE public.freed NOT OF;
CREATE TABLE public.tied (
    id integer CONSTRAINT tied_id_not_null NOT NULL,
    name text,
    CONSTRAINT tied_pkey PRIMARY KEY (id)
);
INSERT INTO public.tied (id, name)
SELECT id, name
FROM ONLY public.tied__former;
ALTER TABLE public.tied OF public.person;
DROP TABLE public.tied__former;
