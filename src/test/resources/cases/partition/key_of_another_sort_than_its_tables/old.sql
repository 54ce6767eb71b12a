create table t (a int primary key) partition by range (a);
create table c (a int not null, constraint u unique (a));
create table w (a int, constraint wu unique (a)) partition by range (a);
