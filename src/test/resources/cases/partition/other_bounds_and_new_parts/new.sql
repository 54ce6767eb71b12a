create table log (id int primary key, note text, constraint positive check (id > 0)) partition by list (id);
create index log_note on log (note);
create table log_1 partition of log for values in (2);
