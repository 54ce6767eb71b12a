ALTER TABLE public.account ADD COLUMN mail text;
CREATE OR REPLACE FUNCTION public.nobody()
 RETURNS public.account
 LANGUAGE sql
RETURN ROW(0, 'nobody'::text, NULL::text)::public.account;
CREATE OR REPLACE FUNCTION public.visitors()
 RETURNS SETOF public.account
 LANGUAGE sql
BEGIN ATOMIC
 SELECT found.*::public.account AS found
    FROM public.accounts() found(id, name, mail)
   WHERE (EXISTS ( SELECT
            FROM public.visit
           WHERE (visit.account = found.id)));
END;
