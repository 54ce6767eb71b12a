create table v (o uuid) partition by range (o);
create table id partition of v default partition by range (o);
create table c partition of id (o not null) for values from ('00000000-0000-0000-0000-00000000000a'::uuid) to (maxvalue);
alter table c add constraint idc unique (o); alter table id add constraint "(a)" primary key (o);
