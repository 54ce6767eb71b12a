create function bucket(id int) returns int language sql immutable return id % 3;
create table log (id int, note text) partition by list (bucket(id));
create table log_0 partition of log for values in (0);
