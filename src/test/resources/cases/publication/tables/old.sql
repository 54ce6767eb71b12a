create table a (id int primary key);
create table b (id int primary key);
create table c (id int primary key);
create publication kept for table a, b;
create publication optioned for table a with (publish = 'insert, update');
create publication gone for table c;
create publication nothing;
comment on publication kept is 'old';
