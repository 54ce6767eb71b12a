create schema a;
create schema b;
create extension hstore version '1.8' schema a;
create table parent (id int, h a.hstore);
create table child () inherits (parent);
create table other (id int, hs a.hstore[], to_text a.hstore);
insert into parent values (1, 'k=>v');
insert into child values (2, 'k=>w');
insert into other values (1, array['x=>y'::a.hstore], 'l=>m');
