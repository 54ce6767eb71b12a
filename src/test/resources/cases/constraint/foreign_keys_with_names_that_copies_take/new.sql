create table p (a int primary key) partition by range (a);
create table q (a int primary key);
create table t (a int references p references p references q, constraint aa foreign key (a) references p);
create table u (a_column_whose_name_is_nearly_as_long_as_names_of_columns_can_be int references p references p);
create table p1 partition of p for values from (0) to (10);
create table p2 partition of p for values from (10) to (20);
