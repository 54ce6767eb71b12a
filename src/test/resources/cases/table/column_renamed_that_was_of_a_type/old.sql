create type shape as (a integer, b text);
create table t of shape (a not null);
