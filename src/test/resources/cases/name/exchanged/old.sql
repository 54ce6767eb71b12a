create table a (x int, y int, constraint c check (x > 0), constraint d check (y > 0), constraint e unique (x), constraint f unique (y));
create index i on a (x) where x > 1;
create index j on a (y) where y > 1;
create table b (x int constraint g references a (x), y int constraint h references a (y));
create table p (x int, y int, constraint k unique (x), constraint l unique (x, y)) partition by range (x);
create table p1 partition of p for values from (0) to (9);
create index m on p (x);
create index n on p (y);
create index o on p1 (x) where x > 1;
