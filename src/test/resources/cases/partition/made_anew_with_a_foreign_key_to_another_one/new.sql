create table orders (id bigint primary key, buyer bigint) partition by hash (id);
create table orders_0 partition of orders for values with (modulus 1, remainder 0);
create table buyers (id bigint primary key, last_order bigint references orders) partition by hash (id);
create table buyers_0 partition of buyers for values with (modulus 1, remainder 0);
alter table orders add foreign key (buyer) references buyers;
create table items (
    order_id bigint not null references orders,
    line bigint not null,
    before bigint,
    primary key (order_id, line),
    foreign key (order_id, before) references items
) partition by hash (order_id);
create table items_0 partition of items for values with (modulus 1, remainder 0);
