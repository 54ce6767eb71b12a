create table town (name text, inhabitants integer);
create view early as select name from town;
create view late as select name from early;
create view calls as select name, inhabitants from town;
create view tick as select name from town;
create view tock as select name from tick;
create or replace view tick as select town.name from town, tock;
