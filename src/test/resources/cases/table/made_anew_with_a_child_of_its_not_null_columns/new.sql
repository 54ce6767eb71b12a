create table t (id int not null, a int);
create table k () inherits (t);
