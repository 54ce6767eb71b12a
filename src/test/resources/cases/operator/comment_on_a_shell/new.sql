create function beside(int, int) returns boolean language sql immutable as 'select $1 + 1 = $2';
create operator @@@ (function = beside, leftarg = int, rightarg = int, negator = <<>>, commutator = ###);
comment on operator <<>> (int, int) is 'not beside';
comment on operator ### (int, int) is 'after';
