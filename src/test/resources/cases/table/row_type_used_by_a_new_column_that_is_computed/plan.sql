ALTER TABLE public.t ALTER COLUMN a TYPE numeric(10,2) USING a::numeric(10,2);
CREATE TABLE public.u (
    id integer,
    whole public.t GENERATED ALWAYS AS (NULL::public.t) STORED
);
