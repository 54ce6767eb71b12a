create schema other;
create function spans() returns integer language sql as 'select 1';
create function span(numeric, numeric) returns integer language sql as 'select 1';
create table t (n integer primary key default spans()) partition by range (n);
create table u (s numrange);
