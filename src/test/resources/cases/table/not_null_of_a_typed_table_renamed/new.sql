create type ty as (a int, b int);
create table keyed of ty (a constraint x not null, primary key (a));
create table plain of ty (a constraint y not null);
create table no_longer (a int constraint z not null, b int, primary key (a));
create table by_now of ty (primary key (a));
