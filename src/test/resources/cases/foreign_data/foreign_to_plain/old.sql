create extension file_fdw;
create server files foreign data wrapper file_fdw;
create foreign table becomes_plain (a int) server files options (filename 'x');
create table becomes_foreign (a int primary key);
create view v as select a from becomes_plain;
