ALTER ROUTINE public.total(integer) SET SCHEMA s;
ALTER ROUTINE s.total(integer) RENAME TO summed;
ALTER ROUTINE public.middle(double precision, anyelement) RENAME TO median;
