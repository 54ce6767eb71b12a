create table o (i int primary key);
create table p (a int, i int) partition by list (a);
create table p1 partition of p default;
alter table p add constraint fk foreign key (i) references o initially deferred;
