create table a (id bigint primary key generated always as identity);
create table b (id bigint primary key generated always as identity);
create table c (id bigint primary key generated always as identity);
create table d (id bigserial primary key);
create table e (id bigserial primary key);
