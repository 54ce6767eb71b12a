DROP FUNCTION public.count_login(account integer);
DROP FUNCTION public.count_visit(visit integer);
-- destroys column public.visit.note
ALTER TABLE public.visit DROP COLUMN note;
DROP RULE counted ON public.login;
-- destroys column public.account.phone
ALTER TABLE public.account DROP COLUMN phone;
CREATE FUNCTION public.count_login(account integer)
 RETURNS void
 LANGUAGE sql
BEGIN ATOMIC
 INSERT INTO public.account (id)
   VALUES (count_login.account) ON CONFLICT(id) DO UPDATE SET logins = (account.logins + 1);
END;
CREATE FUNCTION public.count_visit(visit integer)
 RETURNS void
 LANGUAGE sql
BEGIN ATOMIC
 INSERT INTO public.visit_first (id)
   VALUES (count_visit.visit) ON CONFLICT(id) DO UPDATE SET count = (visit_first.count + 1);
END;
CREATE RULE counted AS
    ON INSERT TO public.login DO  INSERT INTO public.account (id)
  VALUES (new.account) ON CONFLICT(id) DO UPDATE SET logins = (account.logins + 1);
