DROP INDEX public.parcel_size_idx;
ALTER TABLE public.stamp DROP CONSTRAINT stamp_letter_size_fkey;
ALTER TABLE public.letter DETACH PARTITION public.letter_first;
ALTER TABLE public.letter_first DROP CONSTRAINT letter_first_pkey;
ALTER TABLE public.letter_first RENAME TO letter_first__former;
CREATE TABLE public.letter_first__former__former (LIKE public.letter_first__former INCLUDING GENERATED);
ALTER TABLE public.letter_first__former DETACH PARTITION public.letter_first_small;
ALTER TABLE public.letter_first_small INHERIT public.letter_first__former__former;
DROP TABLE public.letter_first__former;
ALTER TABLE public.letter_first__former__former RENAME TO letter_first__former;
ALTER TABLE public.letter_first_small RENAME TO letter_first_small__former;
DROP VIEW public.parcels;
ALTER SEQUENCE public.parcel_number_seq RENAME TO parcel_number_seq__former;
ALTER TABLE public.parcel RENAME TO parcel__former;
CREATE TABLE public.parcel__former__former (LIKE public.parcel__former INCLUDING GENERATED);
CREATE SEQUENCE public.parcel_number_seq__former__former MINVALUE -9223372036854775808 START 1 OWNED BY public.parcel__former__former.number;
SELECT pg_catalog.setval('public.parcel_number_seq__former__former', last_value, is_called) FROM public.parcel_number_seq__former;
ALTER TABLE public.parcel_large DETACH PARTITION public.parcel_huge;
ALTER TABLE public.parcel_huge INHERIT public.parcel__former__former;
ALTER TABLE public.parcel__former DETACH PARTITION public.parcel_small;
ALTER TABLE public.parcel_small INHERIT public.parcel__former__former;
DROP TABLE public.parcel__former;
ALTER TABLE public.parcel__former__former RENAME TO parcel__former;
ALTER SEQUENCE public.parcel_number_seq__former__former RENAME TO parcel_number_seq__former;
ALTER TABLE public.parcel_huge RENAME TO parcel_huge__former;
ALTER TABLE public.parcel_small RENAME TO parcel_small__former;
DROP OPERATOR CLASS public.by_size USING btree;
DROP FUNCTION public.measured(a integer, b integer);
CREATE OPERATOR CLASS public.by_size FOR TYPE integer USING btree FAMILY public.by_size AS
    OPERATOR 1 <(integer,integer),
    OPERATOR 2 <=(integer,integer),
    OPERATOR 3 =(integer,integer),
    OPERATOR 4 >=(integer,integer),
    OPERATOR 5 >(integer,integer),
    FUNCTION 1 (integer, integer) btint4cmp(integer,integer);
CREATE TABLE public.letter_first (
    id integer CONSTRAINT letter_id_not_null NOT NULL,
    size integer CONSTRAINT letter_size_not_null NOT NULL,
    CONSTRAINT letter_first_pkey PRIMARY KEY (id, size)
)
PARTITION BY RANGE (size public.by_size);
CREATE TABLE public.letter_first_small (
    id integer CONSTRAINT letter_id_not_null NOT NULL,
    size integer CONSTRAINT letter_size_not_null NOT NULL,
    CONSTRAINT letter_first_small_pkey PRIMARY KEY (id, size)
);
CREATE TABLE public.parcel (
    size integer,
    number integer GENERATED ALWAYS AS IDENTITY CONSTRAINT parcel_number_not_null NOT NULL,
    double integer GENERATED ALWAYS AS ((size * 2)) STORED,
    CONSTRAINT parcel_size_check CHECK ((size > 0))
)
PARTITION BY RANGE (size public.by_size);
CREATE TABLE public.parcel_large (
    size integer,
    number integer CONSTRAINT parcel_number_not_null NOT NULL,
    double integer GENERATED ALWAYS AS ((size * 2)) STORED,
    CONSTRAINT parcel_size_check CHECK ((size > 0))
)
PARTITION BY RANGE (size public.by_size);
CREATE TABLE public.parcel_huge (
    size integer,
    number integer CONSTRAINT parcel_number_not_null NOT NULL,
    double integer GENERATED ALWAYS AS ((size * 2)) STORED,
    CONSTRAINT parcel_size_check CHECK ((size > 0))
);
CREATE TABLE public.parcel_small (
    size integer,
    number integer CONSTRAINT parcel_number_not_null NOT NULL,
    double integer GENERATED ALWAYS AS ((size * 2)) STORED,
    CONSTRAINT parcel_size_check CHECK ((size > 0))
);
CREATE INDEX parcel_huge_size_idx ON public.parcel_huge USING btree (size public.by_size);
CREATE INDEX parcel_large_size_idx ON public.parcel_large USING btree (size public.by_size);
CREATE INDEX parcel_size_idx ON public.parcel USING btree (size public.by_size);
CREATE INDEX parcel_small_size_idx ON public.parcel_small USING btree (size public.by_size);
ALTER TABLE public.letter ATTACH PARTITION public.letter_first FOR VALUES FROM (0) TO (10);
ALTER TABLE public.letter_first ATTACH PARTITION public.letter_first_small FOR VALUES FROM (0) TO (10);
INSERT INTO public.letter_first (id, size)
SELECT id, size
FROM public.letter_first__former;
ALTER TABLE public.stamp ADD CONSTRAINT stamp_letter_size_fkey FOREIGN KEY (letter, size) REFERENCES public.letter(id, size);
ALTER TABLE public.parcel ATTACH PARTITION public.parcel_large FOR VALUES FROM (10) TO (100);
ALTER TABLE public.parcel_large ATTACH PARTITION public.parcel_huge FOR VALUES FROM (50) TO (100);
ALTER TABLE public.parcel ATTACH PARTITION public.parcel_small FOR VALUES FROM (0) TO (10);
INSERT INTO public.parcel (size, number)
OVERRIDING SYSTEM VALUE
SELECT size, number
FROM public.parcel__former;
SELECT pg_catalog.setval('public.parcel_number_seq', last_value, is_called) FROM public.parcel_number_seq__former;
CREATE VIEW public.parcels (size, number) AS
SELECT size,
    number
   FROM public.parcel;
DROP TABLE public.letter_first__former CASCADE;
DROP TABLE public.parcel__former CASCADE;
