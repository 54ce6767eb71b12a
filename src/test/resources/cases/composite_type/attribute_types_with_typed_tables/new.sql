create type c as (a bigint, b varchar(10), fresh text);
create table t of c (a not null, primary key (a));
create table u of c;
comment on column u.b is 'stays';
