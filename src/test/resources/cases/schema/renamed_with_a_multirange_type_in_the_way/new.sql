-- schema:renamed-from s
create schema z;
-- schema:renamed-from t
create table r (a int);
-- schema:renamed-from d
create domain z.m as int;
