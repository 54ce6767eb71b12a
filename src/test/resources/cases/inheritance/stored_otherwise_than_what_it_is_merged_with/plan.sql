CREATE TABLE public.p (
    b text COMPRESSION pglz
);
ALTER TABLE ONLY public.p ALTER COLUMN b SET STORAGE EXTERNAL;
CREATE TABLE public.c (
    b text,
    x integer
)
INHERITS (public.p);
ALTER TABLE ONLY public.c ALTER COLUMN b SET STORAGE EXTENDED;
ALTER TABLE ONLY public.c ALTER COLUMN b SET COMPRESSION default;
CREATE TABLE public.q (
    b text
);
CREATE TABLE public.r (
    b text COMPRESSION pglz
);
CREATE TABLE public.d (
    x integer
)
INHERITS (public.q, public.r);
ALTER TABLE ONLY public.d ALTER COLUMN b SET COMPRESSION default;
CREATE TABLE public.e (
    x integer
)
INHERITS (public.q, public.r);
