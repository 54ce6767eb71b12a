create function total(a int) returns int language sql as 'select 1';
