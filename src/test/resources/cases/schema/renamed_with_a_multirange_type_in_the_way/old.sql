create schema s;
create type r as range (subtype = numeric, multirange_type_name = s.m);
create table t (a int);
create domain s.d as int;
