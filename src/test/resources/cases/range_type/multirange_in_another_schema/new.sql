create schema other;
create type step as enum ('low', 'high');
create type span as range (subtype = step, multirange_type_name = other.spans);
create table t (s span);
