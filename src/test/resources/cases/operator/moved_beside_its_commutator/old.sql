create schema s;
create type pair as (a int, b int);
create function lt(pair, pair) returns boolean language sql immutable as 'select $1.a < $2.a';
create function gt(pair, pair) returns boolean language sql immutable as 'select $1.a > $2.a';
create function ge(pair, pair) returns boolean language sql immutable as 'select $1.a >= $2.a';
create operator <# (function = lt, leftarg = pair, rightarg = pair, commutator = >#, negator = >=#);
create operator ># (function = gt, leftarg = pair, rightarg = pair, commutator = <#);
create operator >=# (function = ge, leftarg = pair, rightarg = pair, negator = <#);
create function smaller(a pair, b pair) returns pair language sql immutable return case when a <# b then a else b end;
