create table p (a int not null unique) partition by list (a);
alter table p add primary key (a);
create table r (a int primary key) partition by list (a);
alter table r add unique (a);
