create table t (a text, b text, gone int);
alter table t drop column gone;
create table u (x text, y text);
