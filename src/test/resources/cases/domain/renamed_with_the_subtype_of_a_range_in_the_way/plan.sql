ALTER DOMAIN public.a RENAME TO d;
ALTER TYPE public.r RENAME TO r__former;
ALTER TYPE public.r_multirange RENAME TO r_multirange__former;
ALTER DOMAIN public.b RENAME TO r;
DROP TYPE public.r__former;
