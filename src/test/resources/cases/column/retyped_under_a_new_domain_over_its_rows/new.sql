create table z (a bigint);
create domain d as z check (value is not null);
create type c as (e d);
create table x (b c);
