create table m (id int generated always as identity, k int, s int generated always as (k) stored not null) partition by list (k);
create table m2 (id int not null, k int, s int generated always as (k + 1) stored not null) partition by range (id);
alter table m attach partition m2 for values in (1);
create table m2a partition of m2 default partition by range (k);
create table m2b partition of m2a default;
