CREATE TABLE public.new_checked ()
INHERITS (public.there);
CREATE TABLE public.new_child ()
INHERITS (public.there);
CREATE TABLE public.parent (
    i integer
);
ALTER TABLE public.parent ADD CONSTRAINT nn NOT NULL i NOT VALID;
CREATE TABLE public.child (
    i integer
)
INHERITS (public.parent);
ALTER TABLE public.child ADD CONSTRAINT nn NOT NULL i NOT VALID;
CREATE TABLE public.grand_child ()
INHERITS (public.parent, public.child);
CREATE TABLE public.top (
    i integer
)
PARTITION BY LIST (i);
ALTER TABLE public.top ADD CONSTRAINT nn NOT NULL i NOT VALID;
CREATE TABLE public.part (
    i integer
);
ALTER TABLE public.part ADD CONSTRAINT nn NOT NULL i NOT VALID;
ALTER TABLE public.top ATTACH PARTITION public.part FOR VALUES IN (1);
ALTER TABLE public.parent ALTER CONSTRAINT nn NO INHERIT;
ALTER TABLE public.child ALTER COLUMN i DROP NOT NULL;
ALTER TABLE public.grand_child ALTER COLUMN i DROP NOT NULL;
ALTER TABLE public.grand_child ADD CONSTRAINT nn NOT NULL i NOT VALID;
ALTER TABLE public.child ADD CONSTRAINT nn NOT NULL i NOT VALID;
ALTER TABLE public.parent ALTER CONSTRAINT nn INHERIT;
ALTER TABLE public.there ALTER CONSTRAINT nn NO INHERIT;
ALTER TABLE public.new_checked ALTER COLUMN a DROP NOT NULL;
ALTER TABLE public.new_child ALTER COLUMN a DROP NOT NULL;
ALTER TABLE public.new_child ADD CONSTRAINT nn NOT NULL a NOT VALID;
ALTER TABLE public.new_checked ADD CONSTRAINT nn NOT NULL a NOT VALID;
ALTER TABLE public.there ALTER CONSTRAINT nn INHERIT;
