create table parent (id int);
create table child (more int) inherits (parent);
create table added (id int primary key);
create publication p for table added, only child;
create publication family for table parent;
