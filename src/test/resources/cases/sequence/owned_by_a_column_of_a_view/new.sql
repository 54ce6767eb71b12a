create view v as select 1 as a;
create sequence s owned by v.a;
