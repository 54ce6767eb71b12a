create table a (x integer);
create table "B" (y integer, a integer);
create table t (a integer, z text) inherits ("B");
create policy p on "B" for select using (a > 1);
