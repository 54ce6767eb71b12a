create table t (a int, b int);
create function f2(int, out o int) language sql begin atomic select $1; end;
create function f4(int, b int) returns int language sql begin atomic select $1 - b; end;
create function f5(int, a int) returns table (x int, y text) language sql begin atomic select f5.a - t.a, 'a""b' || '""' from t where t.b = $1; end;
create function f6(a int, int) returns int language sql return a - $2;
create procedure p(int, b int) language sql begin atomic insert into t values ($1, b); end;
