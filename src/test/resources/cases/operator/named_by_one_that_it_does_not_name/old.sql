create type id as ();
create function f(a id, b id) returns boolean stable language sql as 'select true';
