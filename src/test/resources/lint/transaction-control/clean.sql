-- case: savepoints and prepared statements stay inside
create table users (id int);
-- migration
savepoint a;
insert into users values (1);
rollback to savepoint a;
release savepoint a;
prepare p as select 1;
execute p;
set transaction isolation level read committed;
