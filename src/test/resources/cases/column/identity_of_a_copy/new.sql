create table t (id int generated always as identity, n int);
create table copy (like t including identity);
