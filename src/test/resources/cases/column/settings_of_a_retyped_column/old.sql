create type pair as (a text, b text);
create table note (body varchar, parts pair, short varchar);
alter table note alter body set storage external, alter body set compression pglz, alter parts set storage plain;
alter table note alter short set storage main;
create table child () inherits (note);
