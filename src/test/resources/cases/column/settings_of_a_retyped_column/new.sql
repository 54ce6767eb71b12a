create type pair as (a text);
create table note (body varchar(200), parts pair, short text);
alter table note alter body set storage external, alter body set compression pglz, alter parts set storage plain;
create table child () inherits (note);
