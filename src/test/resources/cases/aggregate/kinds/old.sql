create schema other;
create aggregate gone (integer) (sfunc = int4pl, stype = integer);
