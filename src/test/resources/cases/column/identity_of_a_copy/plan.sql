CREATE TABLE public.copy (
    id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT t_id_not_null NOT NULL,
    n integer
);
