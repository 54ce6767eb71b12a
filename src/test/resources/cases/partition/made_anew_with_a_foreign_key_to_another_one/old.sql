create table orders (id int primary key, buyer int) partition by hash (id);
create table orders_0 partition of orders for values with (modulus 1, remainder 0);
create table buyers (id int primary key, last_order int references orders);
alter table orders add foreign key (buyer) references buyers;
create table items (
    order_id int not null references orders,
    line int not null,
    before int,
    primary key (order_id, line),
    foreign key (order_id, before) references items
) partition by hash (order_id);
create table items_0 partition of items for values with (modulus 1, remainder 0);
