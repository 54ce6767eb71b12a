create table log_rest (id int);
create table child (name text);
