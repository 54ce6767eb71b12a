-- case: not run, whatever the file says
create table users (id int);
-- migration none
-- finding: drops a whole database; lint does not run this statement
drop database if exists template1;
