create table m (id int generated always as identity, k int) partition by list (k);
create table m2 (id int not null, k int) partition by range (k);
create table m2a partition of m2 for values from (minvalue) to (100);
