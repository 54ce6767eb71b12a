ALTER TABLE public.child NO INHERIT public.b;
ALTER TABLE public.child NO INHERIT public.z;
ALTER TABLE public.a ALTER COLUMN x TYPE bigint USING x::bigint;
ALTER TABLE public.a ADD COLUMN u integer;
ALTER TABLE public.b
    ALTER COLUMN x TYPE bigint USING x::bigint,
    ALTER COLUMN y TYPE timestamp without time zone USING y::timestamp without time zone;
ALTER TABLE public.b ADD COLUMN v integer;
ALTER TABLE public.b ADD COLUMN u integer NOT NULL;
ALTER TABLE public.child ADD CONSTRAINT b_u_not_null NOT NULL u;
ALTER TABLE public.child ADD COLUMN v integer;
ALTER TABLE public.z ALTER COLUMN y TYPE timestamp without time zone USING y::timestamp without time zone;
ALTER TABLE public.child ALTER COLUMN y TYPE timestamp without time zone USING y::timestamp without time zone;
ALTER TABLE public.z ALTER COLUMN n TYPE text USING n::text;
ALTER TABLE public.child ALTER COLUMN n TYPE text USING n::text;
ALTER TABLE public.z ADD COLUMN w integer;
ALTER TABLE public.child ADD COLUMN w integer;
ALTER TABLE public.child INHERIT public.b;
ALTER TABLE public.child INHERIT public.z;
