create table p (a text);
create table c (a text, id int primary key) inherits (p);
