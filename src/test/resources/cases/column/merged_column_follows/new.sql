create table a (x integer);
create table "B" (y integer, b integer);
create table t (b integer, z text) inherits ("B");
create policy p on "B" for select using (b > 1);
