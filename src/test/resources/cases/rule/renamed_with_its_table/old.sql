create table t (a int);
create table log (a int);
create rule logged as on insert to t do also insert into log values (new.a);
comment on rule logged on t is 'keeps track';
