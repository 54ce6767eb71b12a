create table log (id int, note text collate "C", constraint filled check (note <> '')) partition by list (id);
create table log_1 partition of log (note not null) for values in (1);
