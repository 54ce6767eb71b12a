create table base (a integer, b integer generated always as (a * 2) stored);
create table child (a integer, b integer) inherits (base);
create table grown (c integer) inherits (base);
