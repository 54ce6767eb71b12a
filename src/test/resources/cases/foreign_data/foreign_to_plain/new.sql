create extension file_fdw;
create server files foreign data wrapper file_fdw;
create table becomes_plain (a int);
create foreign table becomes_foreign (a int) server files options (filename 'x');
create view v as select a from becomes_plain;
