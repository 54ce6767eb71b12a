create domain amount as int;
create function first_amount() returns amount language sql immutable as 'select 3';
alter domain amount set default first_amount();
create domain price as int default 1;
create table item (amount amount, price price);
