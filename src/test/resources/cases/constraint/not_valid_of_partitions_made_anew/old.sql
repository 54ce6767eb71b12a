create table orders (id int, total int, customer text, day date) partition by range (day);
create table orders_25 partition of orders for values from ('2025-01-01') to ('2026-01-01') partition by list (id);
create table orders_25_rest partition of orders_25 default;
create table audit (was orders);
