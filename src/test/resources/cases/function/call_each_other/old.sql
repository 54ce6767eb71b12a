create table t (a integer);
create function even(n integer) returns boolean return true;
create function odd(n integer) returns boolean return false;
