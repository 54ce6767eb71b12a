create table p (a int, c bigint, v int) partition by list (a);
create table q partition of p default;
alter table p drop v, add v int generated always as (c + 1) stored;
