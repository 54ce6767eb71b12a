create table a_table_whose_name_is_as_long_as_a_name_can_be_in_postgresql_xxx (v bigint not null);
create table a (like a_table_whose_name_is_as_long_as_a_name_can_be_in_postgresql_xxx);
create table u (a integer);
alter table a_table_whose_name_is_as_long_as_a_name_can_be_in_postgresql_xxx rename to z;
create table a_table_whose_name_is_as_long_as_a_name_can_be_in_postgresql_xxx (v bigint not null);
