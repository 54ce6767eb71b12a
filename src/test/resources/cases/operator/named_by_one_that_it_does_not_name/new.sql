create type id as ();
create function f(a id, b id) returns boolean stable language sql as 'select true';
create operator @@@ (function = f, leftarg = id, rightarg = id, commutator = ===);
create operator === (function = f, leftarg = id, rightarg = id);
create operator !!! (function = f, leftarg = id, rightarg = id, negator = ~~~);
create operator ~~~ (function = f, leftarg = id, rightarg = id);
