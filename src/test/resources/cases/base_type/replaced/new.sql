create type code;
create function code_in(cstring) returns code language internal immutable strict as 'textin';
create function code_out(code) returns cstring language internal immutable strict as 'textout';
create type code (input = code_in, output = code_out, category = 'S', default = '');
create function longer(code, code) returns boolean language internal immutable strict as 'text_gt';
create operator >>> (function = longer, leftarg = code, rightarg = code);
create function takes(codes code[]) returns integer language sql immutable return array_length(codes, 1);
comment on type code is 'codes';
create type becomes_shell;
