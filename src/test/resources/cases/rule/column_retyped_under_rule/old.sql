create table note (id integer, body varchar(20));
create table log (id integer);
create rule also_log as on insert to note where new.id > 0 do also insert into log values (new.id);
alter table note enable always rule also_log;
comment on rule also_log on note is 'logs';
