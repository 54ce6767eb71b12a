create type c as (a int, b text, gone int);
create table t of c (a not null, primary key (a));
create table u of c;
comment on column u.b is 'stays';
