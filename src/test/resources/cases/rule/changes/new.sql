create table note (id integer, body text, author text);
create table log (what text, at_time timestamptz);
create view v as select id, body from note where id > 0;
create rule kept as on delete to note where old.id > 10 do instead nothing;
create rule other_body as on update to note where new.author is not null
    do also (insert into log values ('update', now()); insert into log values ('author', now()));
alter table note disable rule other_body;
create rule other_state as on update to note do also notify note_changed;
alter table note enable replica rule other_state;
create rule "On View" as on insert to v do instead insert into note values (new.id, new.body) returning id, body;
create rule added as on delete to v do instead delete from note where note.id = old.id;
comment on rule kept on note is 'Keeps the old ones';
comment on rule added on v is 'deletes through';
