create table a (x int, y int, constraint d check (x > 0), constraint c check (y > 0), constraint f unique (x), constraint e unique (y));
create index j on a (x) where x > 1;
create index i on a (y) where y > 1;
create table b (x int constraint h references a (x), y int constraint g references a (y));
create table p (x int, y int, constraint l unique (x), constraint k unique (x, y)) partition by range (x);
create table p1 partition of p for values from (0) to (9);
create index o on p (x);
create index m on p (y);
create index n on p1 (x) where x > 1;
