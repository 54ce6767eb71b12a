ALTER TABLE public.colour DROP CONSTRAINT colour_check;
ALTER TABLE public.city DROP CONSTRAINT city_country_fkey;
ALTER TABLE public.colour DROP CONSTRAINT colour_shade_of_fkey;
ALTER TABLE public.colour DROP CONSTRAINT colour_pkey;
ALTER COLLATION public.any_accent RENAME TO any_accent__former;
CREATE COLLATION public.any_accent (PROVIDER = icu, LOCALE = 'und-u-ks-level1', DETERMINISTIC = false);
ALTER TABLE public.city ALTER COLUMN country TYPE text COLLATE public.any_case;
ALTER TABLE public.colour
    ALTER COLUMN name TYPE text COLLATE public.any_accent,
    ALTER COLUMN shade_of TYPE text COLLATE public.any_accent;
ALTER TABLE public.country ALTER COLUMN code TYPE text COLLATE public.any_case;
ALTER TABLE public.colour ADD CONSTRAINT colour_check CHECK ((name <> shade_of));
ALTER TABLE public.colour ADD CONSTRAINT colour_pkey PRIMARY KEY (name);
ALTER TABLE public.city ADD CONSTRAINT city_country_fkey FOREIGN KEY (country) REFERENCES public.country(code);
ALTER TABLE public.colour ADD CONSTRAINT colour_shade_of_fkey FOREIGN KEY (shade_of) REFERENCES public.colour(name);
DROP COLLATION public.any_accent__former;
