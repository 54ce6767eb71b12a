ALTER TABLE public.parent
    ALTER COLUMN a TYPE text,
    ALTER COLUMN b TYPE text;
ALTER TABLE public.split ALTER COLUMN a TYPE text;
