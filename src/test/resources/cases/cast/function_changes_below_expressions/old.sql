create type money_of as (amount int, cents int);
create function whole(int) returns money_of language sql immutable begin atomic select row($1, 0)::money_of; end;
create function rounded(int) returns money_of language sql immutable begin atomic select row($1, 1)::money_of; end;
create cast (int as money_of) with function whole(int) as implicit;
create function amount(money_of) returns int language sql immutable as 'select $1.amount';
create domain price as int default amount(3) check (amount(value) > 0);
create table item (
    id int, price money_of default 5, amount int generated always as (amount(id)) stored,
    check (amount(id) > 0), untouched int default amount(row(1, 2)::money_of));
create index on item (amount(id));
create function of_item(int) returns int language sql immutable begin atomic select amount($1); end;
create view items as select amount(id) as amount, array[id]::money_of[] as amounts from item;
create view above as select amount from items;
create materialized view sum as select sum(amount(id)) from item;
create policy cheap on item using (amount(id) < 10);
comment on policy cheap on item is 'below ten';
