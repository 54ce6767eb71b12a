-- destroys table public.gone
DROP TABLE public.gone;
ALTER PUBLICATION p DROP TABLE ONLY public.parent;
CREATE TABLE public.added (
    id integer NOT NULL,
    CONSTRAINT added_pkey PRIMARY KEY (id)
);
CREATE PUBLICATION family FOR TABLE public.child, ONLY public.parent;
ALTER PUBLICATION p ADD TABLE public.added;
ALTER PUBLICATION p ADD TABLE public.child;
