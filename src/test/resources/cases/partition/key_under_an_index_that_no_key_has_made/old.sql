create table log (id int, kind int, note text) partition by list (id);
create table log_1 partition of log for values in (1) partition by list (kind);
create table log_11 partition of log_1 for values in (1);
create unique index log_unique on only log (id, kind, note);
create unique index log_1_unique on only log_1 (id, kind, note);
alter table log_11 add constraint log_11_unique unique (id, kind, note);
alter index log_1_unique attach partition log_11_unique;
alter index log_unique attach partition log_1_unique;
