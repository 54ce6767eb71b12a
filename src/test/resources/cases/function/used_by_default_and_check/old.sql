create function f() returns int language sql immutable return 1;
create table t (a int default f(), constraint c check (a >= f()));
