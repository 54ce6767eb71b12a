create extension seg;
create function f() returns varchar(20) language sql begin atomic select 'v'; end;
alter default privileges grant all on types to pg_monitor;
