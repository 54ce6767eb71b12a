CREATE TABLE public.base (
    a integer DEFAULT 1,
    b integer DEFAULT 2
);
CREATE TABLE public.child (
    a integer
)
INHERITS (public.base);
ALTER TABLE ONLY public.child ALTER COLUMN a DROP DEFAULT;
CREATE TABLE public.other ()
INHERITS (public.base);
ALTER TABLE ONLY public.other ALTER COLUMN b DROP DEFAULT;
