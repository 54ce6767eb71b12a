create extension btree_gist;
create table t (a int primary key, b int, during tsrange,
  constraint b_positive check (b > 0) no inherit,
  constraint once exclude using gist (a with =, during with &&),
  constraint b_once unique nulls not distinct (b) deferrable initially deferred);
create table u (id int primary key);
alter table t add constraint to_u foreign key (b) references u on update cascade deferrable not valid;
