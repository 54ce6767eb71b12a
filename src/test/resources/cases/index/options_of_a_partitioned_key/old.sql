create table p (id int primary key with (fillfactor = 70) , b int) partition by range (id);
create table p1 partition of p for values from (0) to (10);
create index i on p (b) with (fillfactor = 60);
