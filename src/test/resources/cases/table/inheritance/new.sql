create table p (a int not null, b text default 'x', c date);
create table k (d int) inherits (p);
alter table p add constraint positive check (a > 0);
