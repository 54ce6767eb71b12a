create domain d as boolean check (value is not null) constraint e check (value);
create type c as (a d, b d[]);
create table t (a c not null, b d) partition by range (a);
