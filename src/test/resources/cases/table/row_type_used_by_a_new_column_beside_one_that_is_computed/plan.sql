ALTER TABLE public.z ADD COLUMN twice integer GENERATED ALWAYS AS ((id * 2)) STORED;
CREATE TABLE public.a (
    whole public.z
);
