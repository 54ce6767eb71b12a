create schema other;
create type other."New";
create function other."New_in"(cstring) returns other."New" language internal immutable strict as 'textin';
create function other."New_out"(other."New") returns cstring language internal immutable strict as 'textout';
create type other."New" (input = other."New_in", output = other."New_out", like = text, category = 'S',
    default = 'it''s', delimiter = ';', collatable = true);
create type code;
create function code_in(cstring) returns code language internal immutable strict as 'textin';
create function code_out(code) returns cstring language internal immutable strict as 'textout';
create function code_send(code) returns bytea language internal stable strict as 'textsend';
create function code_receive(internal) returns code language internal stable strict as 'textrecv';
create type code (input = code_in, output = code_out, send = code_send, receive = code_receive, storage = extended);
create table t (c code, list code[]);
create function same_code(code) returns code language internal immutable strict as 'textin';
comment on type code is 'Codes';
revoke usage on type code from public;
