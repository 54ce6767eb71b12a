create table product (id integer);
