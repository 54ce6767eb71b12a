create type a as (zebra oid, apple int[]);
grant all on schema public to public;
create table b of a;
