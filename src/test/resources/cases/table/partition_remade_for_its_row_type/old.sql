create table t (a int, b int) partition by list (b); create table p partition of t for values in (1); create table u (x p, y int);
