create table invoice (id int);
