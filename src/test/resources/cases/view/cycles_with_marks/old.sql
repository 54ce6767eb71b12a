create type public.mark as enum ('in', 'out');
create table t (a int, b text);
create view v as with recursive s(n, p) as (select a, b from t union all select n + 1, p from s where n < 5)
  search depth first by n set o cycle n, p set "to" to 'y' default 'n' using pth select n, p, "to" from s;
create view w as with recursive s(n) as (select a from t union all select n + 1 from s) cycle n set c using p select n, c from s;
create view x as with recursive s(n) as (select a from t union all select n + 1 from s) cycle n set c to 1 default 2 using p select n, c from s;
create view y as with recursive s(n) as (select a from t union all select n + 1 from s) cycle n set c to date '2000-01-01' default date '2001-01-01' using p select n, c from s;
create function f(int, b int) returns table (n int, c mark) language sql begin atomic
  with recursive s(n) as (select $1 union all select n + b from s) cycle n set c to mark 'in' default mark 'out' using p,
  r(m) as (select 1 union all select m + 1 from r) cycle m set d to numeric(3,1) '1.5' default numeric(3,1) '2.5' using q
  select s.n, s.c from s join r on m = n; end;
create rule ru as on update to v do instead insert into t with recursive s(n) as (select 1 union all select n + 1 from s) cycle n set c to 'y' default null using p select n, c from s;
