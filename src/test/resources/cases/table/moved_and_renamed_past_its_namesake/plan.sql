ALTER TABLE other.a RENAME TO b__moved;
ALTER TABLE other.b__moved SET SCHEMA public;
ALTER TABLE public.b__moved RENAME TO b;
ALTER TABLE other.c RENAME TO d;
ALTER TABLE other.d SET SCHEMA public;
