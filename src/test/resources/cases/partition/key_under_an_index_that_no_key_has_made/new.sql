create table log (id int, kind int, note text) partition by list (id);
create table log_1 partition of log for values in (1) partition by list (kind);
create table log_11 partition of log_1 for values in (1);
alter table log_11 add constraint log_11_unique unique (id, kind, note);
