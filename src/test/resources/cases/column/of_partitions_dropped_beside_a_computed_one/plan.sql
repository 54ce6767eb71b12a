ALTER TABLE public.p ADD COLUMN c bigint;
ALTER TABLE public.p ALTER COLUMN v SET EXPRESSION AS ((c + 1));
-- destroys column public.p.b
ALTER TABLE public.p DROP COLUMN b;
