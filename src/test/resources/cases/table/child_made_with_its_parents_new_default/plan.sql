ALTER TABLE ONLY public.parent ALTER COLUMN a SET DEFAULT 76;
CREATE TABLE public.another (
    c integer DEFAULT 4
)
INHERITS (public.parent);
CREATE TABLE public.child (
    d integer
)
INHERITS (public.parent);
