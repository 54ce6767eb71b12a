create table alone (v text generated always as ('x') stored, constraint c check (v <> ''));
create table alone_child (u date, v text generated always as (u is null) stored) inherits (alone);
create table twice (v text generated always as ('y') stored, constraint c check (v <> ''));
create table twice_child (u date, v text generated always as (u is null) stored) inherits (twice);
create table parted (v text generated always as ('x') stored, t bigint, check (v <> '')) partition by list (t);
create table parted_1 partition of parted (v generated always as ('y') stored, check (v > '-')) for values in (1);
create table parted_2 partition of parted for values in (2) partition by list (t);
create table parted_2_a partition of parted_2 (v generated always as ('z') stored) for values in (2);
