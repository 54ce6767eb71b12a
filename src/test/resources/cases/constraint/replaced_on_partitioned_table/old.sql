create table log (id integer, note text, constraint sane check (id > 0)) partition by list (id);
create table log_1 partition of log for values in (1);
create table child_of (id integer, constraint sane check (id > 0));
create table child () inherits (child_of);
