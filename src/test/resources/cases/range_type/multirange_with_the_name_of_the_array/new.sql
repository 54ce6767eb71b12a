create type v as range (subtype = numeric, multirange_type_name = _a);
alter type v rename to a;
create table t (id int, r a, m _a);
