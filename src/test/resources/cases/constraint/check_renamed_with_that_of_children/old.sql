create table p (a int, constraint c check (a > 0));
create table q () inherits (p);
create table r (a int, constraint c check (a > 0)) inherits (p);
create table s (a int, b int, constraint c check (a > 0), constraint d check (b > 0)) partition by range (a);
create table s1 partition of s for values from (0) to (9);
create table i (a int, constraint c check (a > 0));
create table i1 (constraint d check (a > 2)) inherits (i);
