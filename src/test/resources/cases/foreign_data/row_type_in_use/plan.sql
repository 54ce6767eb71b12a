ALTER TABLE public.t RENAME TO t__former;
CREATE FOREIGN TABLE public.t (
    id integer
)
SERVER s;
ALTER TABLE public.u ALTER COLUMN x TYPE public.t USING x::text::public.t;
DROP TABLE public.t__former;
