create type mood as enum ('sad', 'ok', 'happy');
create table log (id integer, mood mood) partition by list (id);
create table log_1 partition of log for values in (1);
