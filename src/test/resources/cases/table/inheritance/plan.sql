ALTER TABLE public.p ALTER COLUMN a SET NOT NULL;
ALTER TABLE public.p ADD COLUMN c date;
ALTER TABLE public.p ADD CONSTRAINT positive CHECK ((a > 0));
CREATE TABLE public.k (
    d integer
)
INHERITS (public.p);
