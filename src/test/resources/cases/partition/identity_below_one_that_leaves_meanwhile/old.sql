create table m (id int generated always as identity, k int, s int generated always as (k) stored not null) partition by list (k);
create table m2 partition of m for values in (1) partition by range (id);
create table m2a partition of m2 default partition by range (k);
create table m2b partition of m2a default;
