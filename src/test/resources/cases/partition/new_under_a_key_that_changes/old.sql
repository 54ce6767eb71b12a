create table o (id int primary key);
create table p (a int, b int, constraint p_b_fkey foreign key (b) references o) partition by list (a);
