-- destroys table public.child
DROP TABLE public.child;
-- destroys table public.parent
DROP TABLE public.parent;
CREATE TABLE public.other (
    id integer
);
