create table none (a text);
alter table none set (toast.autovacuum_enabled = false);
alter table none drop a;
create table other (a text);
alter table other set (toast.autovacuum_enabled = false);
alter table other drop a;
create table short (a numeric(3));
alter table short alter a set storage external;
