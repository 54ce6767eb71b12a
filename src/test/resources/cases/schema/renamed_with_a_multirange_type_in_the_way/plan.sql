ALTER SCHEMA s RENAME TO z;
ALTER TYPE public.r RENAME TO r__former;
ALTER TYPE z.m RENAME TO m__former;
ALTER TABLE public.t RENAME TO r;
ALTER DOMAIN z.d RENAME TO m;
DROP TYPE public.r__former;
