create table m (id int generated always as identity, k int) partition by list (k);
create table m2 partition of m for values in (2) partition by range (k);
create table m2a partition of m2 for values from (minvalue) to (100);
alter table m detach partition m2;
alter table m attach partition m2 for values in (2);
