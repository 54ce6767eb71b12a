create table town (name text);
create view seen as select name from town;
create view kept as select name from town;
create or replace view kept as select name from kept;
create view more as select name from town;
