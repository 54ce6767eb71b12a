ALTER DOMAIN public.code RENAME TO code__former;
ALTER DOMAIN public.zip RENAME TO zip__former;
CREATE DOMAIN public.code AS text
    CONSTRAINT code_check CHECK ((VALUE <> ''::text))
    CONSTRAINT short CHECK ((length(VALUE) < 9));
CREATE DOMAIN public.zip AS text NOT NULL;
ALTER TABLE public.place
    ALTER COLUMN zips TYPE public.zip[] USING zips::text[]::public.zip[],
    ALTER COLUMN plain TYPE public.zip USING plain::text::public.zip,
    ALTER COLUMN codes TYPE public.code[] USING codes::text[]::public.code[];
DROP DOMAIN public.code__former;
DROP DOMAIN public.zip__former;
