create table log (id int, kind int, primary key (id, kind)) partition by list (id);
create index log_kind on log (kind);
create table log_1 partition of log for values in (1) partition by list (kind);
create table log_11 partition of log_1 default;
