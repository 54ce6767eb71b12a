create schema s;
-- schema:renamed-from public.total
create aggregate s.summed(int) (sfunc = int4pl, stype = int, initcond = '0');
-- schema:renamed-from middle
create aggregate median(double precision order by anyelement) (sfunc = ordered_set_transition, stype = internal, finalfunc = percentile_disc_final, finalfunc_extra);
create view v as select s.summed(x) as total from generate_series(1, 3) as g (x);
