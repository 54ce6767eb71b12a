create table base (n int);
create view whole as select n from base;
create view above as select x.n, x from whole x;
create or replace view whole as select n from above;
