create schema other;
create type level as enum ('low', 'high');
create type span as range (subtype = level, multirange_type_name = other.spans);
create table t (s span);
