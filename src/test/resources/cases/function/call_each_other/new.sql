create table t (a integer);
create function even(n bigint) returns boolean return true;
create function odd(n bigint) returns boolean return case when n = 0 then false else even(n - 1) end;
create or replace function even(n bigint) returns boolean return case when n = 0 then true else odd(n - 1) end;
