create table o (i int primary key);
create table p (a int, i int) partition by hash (a);
create table p1 partition of p for values with (modulus 1, remainder 0);
alter table p add constraint fk foreign key (i) references o initially deferred;
