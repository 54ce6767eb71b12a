create domain u as numeric;
create type span as range (subtype = text, multirange_type_name = c);
create table t (a span);
