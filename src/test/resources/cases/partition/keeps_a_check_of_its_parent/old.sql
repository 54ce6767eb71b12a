create table p (a int, b char, constraint kb check (b <> 'z')) partition by list (a);
create table p1 partition of p for values in (1);
create table p2 partition of p for values in (2) partition by list (b);
create table p2a partition of p2 for values in ('a');
create table p3 partition of p for values in (3);
