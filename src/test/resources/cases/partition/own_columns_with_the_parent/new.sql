create table log (id int, note text collate "POSIX", size int default 1) partition by list (id);
create table log_1 (id int, note text collate "POSIX" not null, size int default 2);
alter table log attach partition log_1 for values in (1);
alter table log add constraint sized check (size > 0) not valid;
alter table log_1 validate constraint sized;
