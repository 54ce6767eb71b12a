create table log (id integer) partition by list (id);
create table log_1 partition of log for values in (1);
create table log_2 partition of log for values in (2);
create index log_id on only log (id);
create index log_1_id on log_1 (id);
alter index log_id attach partition log_1_id;
