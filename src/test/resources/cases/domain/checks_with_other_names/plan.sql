ALTER DOMAIN public.price RENAME CONSTRAINT whole TO no_cents;
ALTER DOMAIN public.price RENAME CONSTRAINT positive TO positive__former;
ALTER DOMAIN public.price RENAME CONSTRAINT small TO positive;
ALTER DOMAIN public.price RENAME CONSTRAINT positive__former TO small;
