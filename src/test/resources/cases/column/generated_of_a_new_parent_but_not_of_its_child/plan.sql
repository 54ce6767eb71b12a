-- destroys table public.other
DROP TABLE public.other;
CREATE TABLE public.parent (
    c text
);
CREATE TABLE public.child (
    id text
)
INHERITS (public.parent);
ALTER TABLE public.parent ADD COLUMN id text GENERATED ALWAYS AS ((c || 'x'::text)) STORED;
