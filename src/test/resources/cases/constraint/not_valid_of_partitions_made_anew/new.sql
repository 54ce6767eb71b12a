create table orders (id int, total int, customer int, day date) partition by range (day);
create table orders_25 partition of orders for values from ('2025-01-01') to ('2026-01-01') partition by list (id);
create table orders_25_rest partition of orders_25 default;
alter table orders add constraint positive check (total > 0) not valid;
create table audit (was orders);
