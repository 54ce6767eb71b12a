create schema s;
create aggregate total(int) (sfunc = int4pl, stype = int, initcond = '0');
create aggregate middle(double precision order by anyelement) (sfunc = ordered_set_transition, stype = internal, finalfunc = percentile_disc_final, finalfunc_extra);
create view v as select total(x) from generate_series(1, 3) as g (x);
