create schema other;
create type span as range (subtype = numeric, multirange_type_name = other.spans);
create table t (s span);
create table u (s span);
