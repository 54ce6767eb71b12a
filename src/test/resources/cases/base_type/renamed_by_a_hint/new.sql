create type sku;
create function code_in(cstring) returns sku language internal immutable strict as 'textin';
create function code_out(sku) returns cstring language internal immutable strict as 'textout';
-- schema:renamed-from code
create type sku (input = code_in, output = code_out);
create table t (id int, c sku not null, list sku[]);
