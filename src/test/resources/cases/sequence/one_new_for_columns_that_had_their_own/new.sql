create sequence numbers;
create table a (id bigint primary key default nextval('numbers'));
create table b (id bigint primary key default nextval('numbers'));
create table c (id bigint primary key default nextval('numbers')) partition by hash (id);
create table c_0 partition of c for values with (modulus 1, remainder 0);
create table d (id bigint primary key default nextval('numbers'));
create table e (id bigint primary key default nextval('numbers')) partition by hash (id);
create table e_0 partition of e for values with (modulus 1, remainder 0);
