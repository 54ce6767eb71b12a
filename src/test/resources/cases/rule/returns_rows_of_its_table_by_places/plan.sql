ALTER TABLE public.t ADD COLUMN b text;
CREATE RULE new AS
    ON INSERT TO public.t DO INSTEAD  INSERT INTO public.u (x, y, z)  SELECT new.a,
            new.b,
            new.c
  RETURNING u.x,
    u.z,
    u.y;
CREATE RULE two AS
    ON UPDATE TO public.t DO INSTEAD ( DELETE FROM public.u
  WHERE (u.x = old.a);
 INSERT INTO public.u (x, y, z)
  VALUES (new.a, new.b, new.c)
  RETURNING u.x,
    u.z,
    u.y;
);
