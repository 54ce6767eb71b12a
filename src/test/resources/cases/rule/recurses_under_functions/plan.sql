SET check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.fill()
 RETURNS void
 LANGUAGE sql
BEGIN ATOMIC
 UPDATE public.shelf SET books = 2;
END;
CREATE FUNCTION public.visit(page integer)
 RETURNS void
 LANGUAGE sql
BEGIN ATOMIC
 UPDATE public.page SET visits = 0
   WHERE (page.id = visit.page);
END;
CREATE PROCEDURE public.forget()
 LANGUAGE sql
BEGIN ATOMIC
 UPDATE public.page SET visits = 0;
END;
CREATE RULE counted AS
    ON UPDATE TO public.shelf DO  UPDATE public.shelf SET books = (shelf.books + 1)
  WHERE (shelf.id = new.id);
