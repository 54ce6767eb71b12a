create schema s;
create type s.r as range (subtype = integer, multirange_type_name = public.m);
create type _m as (a integer);
create view v as select s.m() as none, s.m(s.r(1, 2), s.r(3, 4)) as two;
