create table t (id serial);
create schema other;
