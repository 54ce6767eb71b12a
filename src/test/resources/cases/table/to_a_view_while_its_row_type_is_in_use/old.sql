create table t (a int, b text);
create table u (id int, v t);
insert into u values (1, row(2, 'x'));
