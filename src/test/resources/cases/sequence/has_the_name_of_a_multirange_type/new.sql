create sequence v;
create type span as range (subtype = inet, multirange_type_name = v);
create table t (id int);
