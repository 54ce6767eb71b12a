ALTER TABLE public.t DROP CONSTRAINT t_pkey;
ALTER TABLE public.u DROP CONSTRAINT u_pkey;
ALTER PUBLICATION with_root DROP TABLE public.t;
ALTER TABLE public.t RENAME TO t__former;
ALTER PUBLICATION with_schema DROP TABLE public.u;
ALTER TABLE public.u RENAME TO u__former;
CREATE SCHEMA s;
CREATE TABLE public.t (
    a integer CONSTRAINT t_a_not_null NOT NULL,
    b integer,
    CONSTRAINT t_pkey PRIMARY KEY (a)
);
INSERT INTO public.t (a, b)
SELECT a, b
FROM public.t__former;
CREATE TABLE public.u (
    a bigint CONSTRAINT u_a_not_null NOT NULL,
    b integer,
    CONSTRAINT u_pkey PRIMARY KEY (a)
);
INSERT INTO public.u (a, b)
SELECT a::bigint, b
FROM ONLY public.u__former;
ALTER TABLE public.holder ALTER COLUMN x TYPE public.u USING x::text::public.u;
ALTER PUBLICATION with_root SET (publish_via_partition_root = false);
ALTER PUBLICATION with_root ADD TABLE public.t (a, b) WHERE ((a > 0));
ALTER PUBLICATION with_schema ADD TABLE public.u;
ALTER PUBLICATION with_schema ADD TABLES IN SCHEMA s;
DROP TABLE public.t__former;
DROP TABLE public.u__former;
