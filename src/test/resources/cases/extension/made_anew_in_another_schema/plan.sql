ALTER TABLE public.other
    ALTER COLUMN hs TYPE text USING hs::text,
    ALTER COLUMN to_text TYPE text USING to_text::text;
ALTER TABLE public.parent ALTER COLUMN h TYPE text USING h::text;
DROP EXTENSION hstore;
CREATE EXTENSION hstore WITH SCHEMA b VERSION '1.4';
ALTER TABLE public.other ALTER COLUMN hs TYPE b.hstore[] USING hs::b.hstore[];
ALTER TABLE public.parent ALTER COLUMN h TYPE b.hstore USING h::b.hstore;
