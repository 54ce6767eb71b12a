create function less(a int, b int) returns boolean return a < b;
create operator !<< (function = less, leftarg = int, rightarg = int, commutator = !>>);
drop operator !<< (int, int);
