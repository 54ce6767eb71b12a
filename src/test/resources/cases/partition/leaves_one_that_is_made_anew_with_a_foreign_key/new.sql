create table o (id int primary key);
create table p (id int, a int, o int references o (id)) partition by list (a);
create table p2 partition of p for values in (2) partition by range (id);
create table p20 partition of p2 for values from (0) to (10);
create table free (id int, a int, o int);
