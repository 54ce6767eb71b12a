create function sum() returns int language sql as 'select 1';
create function total(a int) returns int language sql as 'select sum() + a';
create function sum(a int default 1) returns int language sql as 'select 2';
