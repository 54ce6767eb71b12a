CREATE TABLE public.parent (
    at date
);
CREATE TABLE public.child ()
INHERITS (public.parent);
ALTER TABLE public.parent ADD CONSTRAINT recent CHECK ((at > '2000-01-01'::date)) NOT VALID;
CREATE TABLE public.valid_child ()
INHERITS (public.parent);
