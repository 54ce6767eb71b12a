create type label;
create function code_in(cstring) returns label language internal immutable strict as 'textin';
create function code_out(label) returns cstring language internal immutable strict as 'textout';
create type label (input = code_in, output = code_out);
create table t (id int, c label default 'x', list label[]);
create view v as select c from t;
