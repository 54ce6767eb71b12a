create domain amount as int default 1;
create domain price as int;
create function first_price() returns price language sql immutable as 'select 3';
alter domain price set default first_price();
create table item (amount amount, price price);
