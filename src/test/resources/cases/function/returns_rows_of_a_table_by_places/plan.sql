ALTER TABLE public.t ADD COLUMN b text;
CREATE FUNCTION public.a_row()
 RETURNS public.t
 LANGUAGE sql
BEGIN ATOMIC
 SELECT ROW('a', 'c', 'b') AS "row";
END;
CREATE FUNCTION public.inserts()
 RETURNS SETOF public.t
 LANGUAGE sql
BEGIN ATOMIC
 INSERT INTO public.u (x, y, z)  SELECT t.a,
             t.b,
             t.c
            FROM public.t
           ORDER BY t.b
   RETURNING u.x,
     u.z,
     u.y;
END;
CREATE FUNCTION public.inserts_values()
 RETURNS SETOF public.t
 LANGUAGE sql
BEGIN ATOMIC
 WITH w AS (
          VALUES (1,2,3)
         )
  INSERT INTO public.t (a, b, c) VALUES ('a'::text,'b'::text,'c'::text), ('d'::text,'e'::text,'f'::text)
   RETURNING t.a,
     t.c,
     t.b;
END;
CREATE OR REPLACE FUNCTION public.row_stays()
 RETURNS public.t
 LANGUAGE sql
RETURN ROW('a', 'c', 'b');
CREATE FUNCTION public.several()
 RETURNS SETOF public.t
 LANGUAGE sql
BEGIN ATOMIC
( SELECT u.x,
     u.z,
     u.y
    FROM public.u
   WHERE (u.x = ALL ( SELECT t.a
            FROM public.t))
  LIMIT 1)
 UNION ALL
 ( VALUES ('a'::text,'c'::text,'b'::text)
   ORDER BY "*VALUES*".column3)
 UNION ALL (
          SELECT u.z,
             u.x,
             u.y
            FROM public.u
         EXCEPT
          SELECT u.x,
             u.z,
             u.y
            FROM public.u
 )
  ORDER BY 2;
END;
CREATE FUNCTION public.sorted()
 RETURNS SETOF public.t
 LANGUAGE sql
BEGIN ATOMIC
 VALUES ('a'::text,'c'::text,'b'::text), ('d'::text,'f'::text,'e'::text)
   ORDER BY "*VALUES*".column2, "*VALUES*".column3;
END;
CREATE OR REPLACE FUNCTION public.stays()
 RETURNS SETOF public.t
 LANGUAGE sql
BEGIN ATOMIC
 VALUES ('a'::text,'c'::text,NULL::text);
END;
CREATE FUNCTION public.typed_row()
 RETURNS public.t
 LANGUAGE sql
RETURN ROW('a'::text, 'c'::text, 'b'::text)::public.t;
