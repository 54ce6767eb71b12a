create table t (a int);
alter table t add constraint ok check (a > 0) not valid;
