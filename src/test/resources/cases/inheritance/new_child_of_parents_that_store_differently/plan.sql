CREATE TABLE public.d (
    id integer CONSTRAINT a_id_not_null NOT NULL,
    y text,
    g integer GENERATED ALWAYS AS ((id * 2)) STORED,
    z integer DEFAULT 1,
    x integer,
    w integer,
    CONSTRAINT positive CHECK ((id > 0))
);
COMMENT ON TABLE public.d IS 'of both';
ALTER TABLE ONLY public.d ALTER COLUMN y SET STORAGE EXTERNAL;
ALTER TABLE public.d INHERIT public.b;
ALTER TABLE public.d INHERIT public.c;
