create table pk (a int primary key);
create table fk (a int not null primary key) partition by range (a);
create table fk_1 partition of fk for values from (0) to (10) partition by range (a);
create table fk_2 partition of fk_1 for values from (0) to (10);
create table fk_3 partition of fk for values from (10) to (20);
alter table fk add foreign key (a) references pk;
