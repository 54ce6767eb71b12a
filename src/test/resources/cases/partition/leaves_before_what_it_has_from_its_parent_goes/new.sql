create table unit (id int primary key);
create table log (id int not null, note text) partition by list (id);
create table log_1 (
  id int primary key, note text, constraint positive check (id > 0), constraint unit foreign key (id) references unit);
create index log_1_note_idx on log_1 (note);
create table log_2 partition of log for values in (2, 4);
create table log_3 partition of log for values in (3);
