ALTER TABLE public.parent DROP CONSTRAINT c;
ALTER TABLE public.t DROP CONSTRAINT t_check;
ALTER TABLE public.parent ADD CONSTRAINT c CHECK ((((a = 2) AND (1 = 1)) AND (b = 6)));
ALTER TABLE public.child ADD CONSTRAINT c CHECK ((((a = 2) AND (1 = 1)) AND (b = 6)));
ALTER TABLE public.t ADD CONSTRAINT t_check CHECK ((((a = 2) AND (1 = 1)) AND (b = 6)));
CREATE TABLE public.p (
    a integer,
    b integer,
    CONSTRAINT plain CHECK ((a > 0)),
    CONSTRAINT t_check CHECK ((((a = 2) AND (1 = 1)) AND (b = 6)))
);
ALTER TABLE public.t ATTACH PARTITION public.p FOR VALUES IN (2);
ALTER TABLE public.child INHERIT public.parent;
