create type code;
create function code_in(cstring) returns code language internal immutable strict as 'textin';
create function code_out(code) returns cstring language internal immutable strict as 'textout';
create type code (input = code_in, output = code_out, like = text);

create function code_lt(code, code) returns bool language internal immutable strict as 'text_lt';
create function code_le(code, code) returns bool language internal immutable strict as 'text_le';
create function code_eq(code, code) returns bool language internal immutable strict as 'texteq';
create function code_ge(code, code) returns bool language internal immutable strict as 'text_ge';
create function code_gt(code, code) returns bool language internal immutable strict as 'text_gt';
create function code_cmp(code, code) returns int language internal immutable strict as 'bttextcmp';
create operator < (leftarg = code, rightarg = code, function = code_lt);
create operator <= (leftarg = code, rightarg = code, function = code_le);
create operator = (leftarg = code, rightarg = code, function = code_eq);
create operator >= (leftarg = code, rightarg = code, function = code_ge);
create operator > (leftarg = code, rightarg = code, function = code_gt);
create operator class sorted_codes default for type code using btree as
    operator 1 <, operator 2 <=, operator 3 =, operator 4 >=, operator 5 >, function 1 code_cmp(code, code);

create table product (code code, name text);
create function codes() returns bigint language sql return (select count(distinct code) from product);
