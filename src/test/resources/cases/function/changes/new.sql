create function f(a int) returns int language sql immutable strict as 'select a + 1';
create function g(a int, b int default 1) returns bigint language plpgsql security definer set search_path = '' as 'begin return a + b; end';
create procedure p(x int) language plpgsql as 'begin end';
