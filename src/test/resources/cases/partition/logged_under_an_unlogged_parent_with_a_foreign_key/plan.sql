CREATE UNLOGGED TABLE public.other (
    k text NOT NULL,
    CONSTRAINT other_pkey PRIMARY KEY (k)
);
CREATE UNLOGGED TABLE public.t (
    k text NOT NULL,
    CONSTRAINT t_pkey PRIMARY KEY (k),
    CONSTRAINT to_other FOREIGN KEY (k) REFERENCES public.other(k)
)
PARTITION BY LIST (k);
CREATE TABLE public.made (
    k text NOT NULL,
    CONSTRAINT made_pkey PRIMARY KEY (k)
);
ALTER TABLE public.attached ADD CONSTRAINT attached_pkey PRIMARY KEY (k);
ALTER TABLE public.t ADD CONSTRAINT to_itself FOREIGN KEY (k) REFERENCES public.t(k);
ALTER TABLE public.t ATTACH PARTITION public.attached FOR VALUES IN ('b');
ALTER TABLE public.t ATTACH PARTITION public.made FOR VALUES IN ('a');
