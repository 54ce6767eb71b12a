create type cents;
create function cents_in(cstring) returns cents language internal immutable strict as 'int4in';
create function cents_out(cents) returns cstring language internal immutable strict as 'int4out';
create type cents (input = cents_in, output = cents_out, like = int4);
create cast (cents as int) without function as implicit;
create domain price as cents constraint positive check (value::int > 0);
create domain discount as cents check (value::int < 100);
create type span as range (subtype = cents);
create table offer (id int primary key, during span, price price);
