create type code;
create function code_in(cstring) returns code language internal immutable strict as 'textin';
create function code_out(code) returns cstring language internal immutable strict as 'textout';
create type code (input = code_in, output = code_out);
create table t (id int, c code not null, list code[]);
