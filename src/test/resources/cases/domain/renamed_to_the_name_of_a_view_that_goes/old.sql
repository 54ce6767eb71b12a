create domain zip as text check (value <> '');
create table t (a zip);
create view code as select a from t;
create index place on t (a);
create table kept (a int);
