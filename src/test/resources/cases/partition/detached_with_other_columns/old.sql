create table log (day date not null, what text) partition by range (day);
create table log_rest partition of log default;
create table base (id int);
create table child (id int) inherits (base);
