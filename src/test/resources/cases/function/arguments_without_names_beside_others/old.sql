create table t (a int, b bigint);
create function f2(int, out o int) language sql begin atomic select $1 + 1; end;
create function f5(int, a int) returns table (x int, y text) language sql begin atomic select f5.a - t.a, 'a""b' || '""' from t where t.b = $1; end;
create procedure p(int, b int) language sql begin atomic insert into t values ($1, b); end;
