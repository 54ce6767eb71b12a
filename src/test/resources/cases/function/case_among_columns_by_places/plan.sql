ALTER TABLE public.account ADD COLUMN mail text;
CREATE OR REPLACE FUNCTION public.accounts()
 RETURNS SETOF public.account
 LANGUAGE sql
BEGIN ATOMIC
 SELECT account.id,
         CASE
             WHEN (account.id > 0) THEN account.name
             ELSE NULL::text
         END AS "case",
     account.state,
     account.mail
    FROM public.account;
END;
CREATE OR REPLACE FUNCTION public.ranked()
 RETURNS SETOF public.account
 LANGUAGE sql
BEGIN ATOMIC
 SELECT
         CASE account.id
             WHEN 1 THEN 2
             ELSE account.id
         END AS id,
     account.name,
         CASE
             WHEN (account.id > 0) THEN account.state
             ELSE NULL::text
         END AS "case",
     account.mail
    FROM public.account;
END;
