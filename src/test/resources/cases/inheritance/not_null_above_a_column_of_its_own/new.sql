create table p (a text);
create table c (a text, id int primary key) inherits (p);
alter table only p alter a set not null;
