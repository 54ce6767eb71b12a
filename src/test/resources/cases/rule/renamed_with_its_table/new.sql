-- schema:renamed-from t
create table u (a int);
create table log (a int);
-- schema:renamed-from logged
create rule logging as on insert to u do also insert into log values (new.a);
comment on rule logging on u is 'keeps track';
