ALTER SCHEMA s RENAME TO z;
ALTER TYPE z.r RENAME TO r__former;
ALTER TYPE public.m RENAME TO m__former;
ALTER DOMAIN public.d RENAME TO m;
DROP TYPE z.r__former;
