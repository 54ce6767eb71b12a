CREATE TABLE public.a (
    x integer CONSTRAINT d_c_not_null NOT NULL,
    CONSTRAINT z_a_not_null CHECK ((x > 0))
);
CREATE TABLE public.d (
    c integer CONSTRAINT d_c_not_null NOT NULL,
    s serial CONSTRAINT d_s_not_null NOT NULL
);
CREATE TABLE public.e (
    a integer CONSTRAINT e_a_not_null NOT NULL
);
CREATE TABLE public.h (
    a integer NOT NULL
);
CREATE TABLE public.i (
    a integer CONSTRAINT h_a_not_null NOT NULL
)
INHERITS (public.h);
CREATE TABLE public.p (
    a integer NOT NULL
)
PARTITION BY LIST (a);
CREATE TABLE public.p1 (
    a integer CONSTRAINT p_a_not_null NOT NULL
);
ALTER TABLE public.b ADD CONSTRAINT e_a_not_null NOT NULL c;
ALTER TABLE public.there ADD CONSTRAINT there_b_not_null NOT NULL b;
ALTER TABLE public.there ADD COLUMN c integer CONSTRAINT d_s_not_null NOT NULL;
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES IN (1);
COMMENT ON CONSTRAINT d_c_not_null ON public.d IS 'c';
