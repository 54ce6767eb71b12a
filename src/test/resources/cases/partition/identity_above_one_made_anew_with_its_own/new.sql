create table orders (
    id bigint generated always as identity,
    day date not null,
    primary key (id, day)
) partition by range (day);
create table orders_25 partition of orders for values from ('2025-01-01') to ('2026-01-01') partition by hash (id);
create table orders_25_0 partition of orders_25 for values with (modulus 2, remainder 0);
create table orders_25_1 partition of orders_25 for values with (modulus 2, remainder 1);
create table orders_26 partition of orders for values from ('2026-01-01') to ('2027-01-01');
