create table z (id int, twice int generated always as (id * 2) stored);
create table a (whole z);
