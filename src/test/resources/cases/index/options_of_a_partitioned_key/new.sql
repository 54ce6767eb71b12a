create table p (id int primary key with (fillfactor = 80) , b int) partition by range (id);
create table p1 partition of p for values from (0) to (10);
create index i on p (b) with (fillfactor = 50);
create table q (id int, b int unique with (fillfactor = 55) deferrable initially deferred) partition by list (b);
