create table unit (id int primary key);
create table log (id int primary key, note text, constraint positive check (id > 0), constraint unit foreign key (id) references unit)
  partition by list (id);
create index log_note on log (note);
create table log_1 partition of log for values in (1);
create table log_2 partition of log for values in (2);
create table log_3 partition of log for values in (3);
