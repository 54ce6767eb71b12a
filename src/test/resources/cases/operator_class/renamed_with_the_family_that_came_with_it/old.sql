create operator class backwards for type int using btree as
    operator 1 >, operator 2 >=, operator 3 =, operator 4 <=, operator 5 <, function 1 btint4cmp(int, int);
create operator family loose using btree;
create table t (a int);
create index t_a on t (a backwards);
