-- destroys value l of enum public.size
ALTER TYPE public.size RENAME TO size__former;
DROP INDEX public.part;
DROP INDEX public.same;
ALTER TABLE public.child DROP CONSTRAINT third;
ALTER TABLE public.sized DROP CONSTRAINT sizes;
ALTER TABLE public.t DROP CONSTRAINT apart;
ALTER TABLE public.t DROP CONSTRAINT in_order;
CREATE TYPE public.size AS ENUM ('m', 's');
ALTER TABLE public.sized
    ALTER COLUMN low TYPE public.size USING low::text::public.size,
    ALTER COLUMN high TYPE public.size USING high::text::public.size,
    ALTER COLUMN of TYPE public.size[] USING of::text[]::public.size[];
ALTER TABLE public.t
    ALTER COLUMN a TYPE text USING a::text,
    ALTER COLUMN b TYPE text USING b::text;
CREATE INDEX part ON public.t USING btree (c) WHERE (a < b);
CREATE INDEX same ON public.t USING btree (((a = b)));
ALTER TABLE public.child ADD CONSTRAINT third CHECK (((a <> '3'::text) AND (b <> '3'::text)));
ALTER TABLE public.sized ADD CONSTRAINT sizes CHECK (((low < high) AND (low = ANY (of))));
ALTER TABLE public.t ADD CONSTRAINT apart EXCLUDE USING gist (c WITH &&) WHERE ((a < b));
ALTER TABLE public.t ADD CONSTRAINT in_order CHECK ((a < b));
DROP TYPE public.size__former;
