create type v as range (subtype = integer);
create table o (c text, b v) partition by list (c);
create table b partition of o default;
create type a as (zebra oid, apple int[]);
