create table o (id int primary key);
create table p (a int, b int, constraint p_b_fkey foreign key (b) references o deferrable) partition by list (a);
create table p1 partition of p for values in (1);
