create type cents;
create function cents_in(cstring) returns cents language internal immutable strict as 'int4in';
create function cents_out(cents) returns cstring language internal immutable strict as 'int4out';
create type cents (input = cents_in, output = cents_out, like = int4);
create domain price as cents;
