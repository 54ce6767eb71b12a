alter default privileges grant usage on types to pg_monitor;
alter default privileges revoke usage on types from public;
create type code;
create function code_in(cstring) returns code language internal immutable strict as 'textin';
create function code_out(code) returns cstring language internal immutable strict as 'textout';
create type code (input = code_in, output = code_out);
create type only_a_shell;
create type span as range (subtype = date);
