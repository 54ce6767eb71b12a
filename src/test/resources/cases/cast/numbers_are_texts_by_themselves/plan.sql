CREATE TYPE public.e AS ENUM ('a', 'b');
CREATE DOMAIN public.dd AS integer
    CONSTRAINT dd_check CHECK ((VALUE > 3));
CREATE TYPE public.comp AS (
    a integer,
    b text
);
CREATE TYPE public.rr AS RANGE (SUBTYPE = double precision);
CREATE SEQUENCE public.s START WITH 5;
CREATE TABLE public.p (
    id bigint GENERATED ALWAYS AS IDENTITY,
    k integer
)
PARTITION BY RANGE (k);
CREATE TABLE public.p1 (
    id bigint CONSTRAINT p_id_not_null NOT NULL,
    k integer
);
CREATE TABLE public.t (
    id serial,
    v integer,
    d date DEFAULT CURRENT_DATE,
    n numeric(10,2),
    CONSTRAINT t_pkey PRIMARY KEY (id),
    CONSTRAINT t_v_check CHECK ((v > 0))
);
COMMENT ON COLUMN public.t.v IS 'x';
CREATE TABLE public.f (
    id integer NOT NULL,
    e public.e DEFAULT 'a'::public.e,
    CONSTRAINT f_pkey PRIMARY KEY (id),
    CONSTRAINT f_id_fkey FOREIGN KEY (id) REFERENCES public.t(id)
);
CREATE FUNCTION public.ff(a integer, b text DEFAULT 'x'::text)
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;
CREATE AGGREGATE public.agg(integer) (
    SFUNC = int4pl,
    STYPE = integer,
    INITCOND = '0'
);
CREATE INDEX t_v_d_idx ON public.t USING btree (v, d);
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES FROM (1) TO (10);
CREATE VIEW public.vv (id, v) AS
SELECT id,
    v
   FROM public.t;
CREATE STATISTICS public.st ON d, v FROM public.t;
CREATE TRIGGER tr BEFORE UPDATE OF v ON public.t FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
CREATE PUBLICATION pub FOR TABLE public.t;
