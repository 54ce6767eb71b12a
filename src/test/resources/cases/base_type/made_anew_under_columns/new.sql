create type code;
create function code_in(cstring) returns code language internal immutable strict as 'textin';
create function code_out(code) returns cstring language internal immutable strict as 'textout';
create type code (input = code_in, output = code_out, category = 'S');
create domain short as code;
create table t (id int, c code not null, list code[], s short);
create index on t (id) where c is not null;
create function same(code) returns code language internal immutable strict as 'textin';
