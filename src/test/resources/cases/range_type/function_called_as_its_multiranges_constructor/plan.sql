ALTER TYPE public.span RENAME TO span__former;
ALTER TYPE other.spans RENAME TO spans__former;
ALTER FUNCTION public.span(numeric,numeric) RENAME TO span__former;
ALTER FUNCTION public.span(numeric,numeric,text) RENAME TO span__former;
ALTER FUNCTION public.spans() RENAME TO spans__former;
ALTER TABLE public.t RENAME TO t__former;
ALTER TABLE public.u ALTER COLUMN s TYPE numrange USING s::text::numrange;
CREATE FUNCTION public.span(numeric, numeric)
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;
CREATE FUNCTION public.spans()
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;
CREATE TABLE public.t (
    n integer DEFAULT public.spans() NOT NULL,
    CONSTRAINT t_pkey PRIMARY KEY (n)
)
PARTITION BY RANGE (n);
INSERT INTO public.t
SELECT
FROM ONLY public.t__former;
-- destroys column public.t.s
DROP TABLE public.t__former;
DROP TYPE public.span__former;
