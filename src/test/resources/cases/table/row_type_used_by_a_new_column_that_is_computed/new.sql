create table t (a numeric(10,2));
create table u (id int, whole t generated always as (null::t) stored);
