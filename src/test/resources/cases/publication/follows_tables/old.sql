create table gone (id int primary key);
create table parent (id int);
create table child (more int) inherits (parent);
create publication p for table gone, only parent;
