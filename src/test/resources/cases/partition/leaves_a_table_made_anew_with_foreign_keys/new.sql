create table pk (a int not null, b int not null, primary key (a, b));
create table fk (b int, a int) partition by range (a, b);
create table fk_1 (a int, b int) partition by list (b);
create table fk_2 (a int, b int);
create table fk_3 partition of fk for values from (10, 10) to (20, 10);
alter table fk add foreign key (a, b) references pk;
