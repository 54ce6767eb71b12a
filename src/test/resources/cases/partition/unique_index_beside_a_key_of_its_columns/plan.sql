CREATE TABLE public.one (
    u text,
    v integer,
    CONSTRAINT one_u_v_key UNIQUE (u) INCLUDE (v)
);
CREATE UNIQUE INDEX one_u_idx ON public.one USING btree (u);
ALTER TABLE public.one ADD CONSTRAINT one_u_key UNIQUE (u);
ALTER TABLE public.t ATTACH PARTITION public.one DEFAULT;
