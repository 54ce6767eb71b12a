-- schema:renamed-from backwards
create operator class descending for type int using btree as
    operator 1 >, operator 2 >=, operator 3 =, operator 4 <=, operator 5 <, function 1 btint4cmp(int, int);
-- schema:renamed-from loose
create operator family looser using btree;
create table t (a int);
create index t_a on t (a descending);
