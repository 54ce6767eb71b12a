create table none (b text);
create table other (b text);
alter table other set (toast.autovacuum_vacuum_threshold = 7, toast.autovacuum_enabled = false);
create table short (a text);
alter table short set (toast.autovacuum_enabled = false, fillfactor = 90);
