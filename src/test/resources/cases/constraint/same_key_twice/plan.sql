CREATE TABLE public.job (
    id integer NOT NULL,
    name text,
    CONSTRAINT job_pkey PRIMARY KEY (id),
    CONSTRAINT job_name UNIQUE (name) INCLUDE (id)
);
ALTER TABLE public.job ADD CONSTRAINT job_id UNIQUE (id);
ALTER TABLE public.job ADD CONSTRAINT job_id_again UNIQUE (id);
