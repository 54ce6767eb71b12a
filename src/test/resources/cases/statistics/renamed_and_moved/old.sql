create schema s;
create table t (a int, b int);
create statistics st on a, b from t;
alter statistics st set statistics 50;
create statistics s.other (ndistinct) on a, b from t;
