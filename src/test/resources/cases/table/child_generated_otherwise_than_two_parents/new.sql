create table one (a int, b int generated always as (a * 2) stored);
create table two (x int, b int generated always as (x * 22) stored);
create table child (b int generated always as (x + 1) stored) inherits (one, two);
