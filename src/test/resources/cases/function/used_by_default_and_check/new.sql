create function f() returns bigint language sql immutable return 2;
create table t (a int default f(), constraint c check (a >= f()));
