CREATE DOMAIN public.given AS public.code NOT NULL;
CREATE DOMAIN public.own AS public.code DEFAULT 'y'::public.code;
