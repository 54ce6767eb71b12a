create schema s;
create table t (a int, b int);
-- schema:renamed-from public.st
create statistics s.st2 on a, b from t;
alter statistics s.st2 set statistics 50;
create statistics s.other (ndistinct) on a, b from t;
