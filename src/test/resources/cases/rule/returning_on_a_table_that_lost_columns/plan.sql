ALTER TABLE public.t RENAME TO t__former;
CREATE TABLE public.t (
    a text,
    b text
);
INSERT INTO public.t (a, b)
SELECT a, b
FROM ONLY public.t__former;
CREATE RULE r AS
    ON INSERT TO public.t DO INSTEAD  INSERT INTO public.u (x, y)
  VALUES (new.a, new.b)
  RETURNING u.x,
    u.y;
DROP TABLE public.t__former;
