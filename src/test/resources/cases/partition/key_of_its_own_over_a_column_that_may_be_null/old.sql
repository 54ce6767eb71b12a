create table u (u uuid, x boolean not null) partition by hash (u);
create table id partition of u for values with (modulus 4, remainder 2);
alter table id add primary key (x);
create table other partition of u for values with (modulus 4, remainder 1);
