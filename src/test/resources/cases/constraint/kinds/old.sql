create table t (a int, b int, during tsrange);
create table u (id int primary key);
