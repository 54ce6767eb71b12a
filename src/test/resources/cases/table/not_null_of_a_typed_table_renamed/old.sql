create type ty as (a int, b int);
create table keyed of ty (primary key (a));
create table plain of ty (a not null);
create table no_longer of ty (primary key (a));
create table by_now (a int constraint z not null, b int, primary key (a));
