create schema a;
create schema b;
create extension hstore version '1.4' schema b;
create table parent (id int, h b.hstore);
create table child () inherits (parent);
create table other (id int, hs b.hstore[], to_text text);
