CREATE TABLE public.c (
    CONSTRAINT p_t_not_null NOT NULL t,
    v integer,
    CONSTRAINT c_pkey PRIMARY KEY (t)
)
INHERITS (public.p);
CREATE TABLE public.d (
    NOT NULL t,
    v integer,
    CONSTRAINT d_pkey PRIMARY KEY (t)
)
INHERITS (public.p);
CREATE TABLE public.e (
    CONSTRAINT own NOT NULL t,
    NOT NULL b,
    v integer,
    CONSTRAINT e_pkey PRIMARY KEY (t, b)
)
INHERITS (public.p);
CREATE TABLE public.f (
    t integer NOT NULL,
    NOT NULL b,
    v integer,
    CONSTRAINT f_pkey PRIMARY KEY (t, b)
)
INHERITS (public.p);
CREATE TABLE public.g ()
INHERITS (public.p);
