create schema app;
create type app.mood as enum ('sad', 'ok', 'happy');
create table app.person (
    id serial primary key,
    name varchar(80) not null check (name in ('ann', 'bob')),
    mood app.mood default 'ok',
    boss integer references app.person (id)
);
create index on app.person (lower(name));
create view app.happy as select id, name from app.person where mood = 'happy';
create function app.forget() returns trigger language plpgsql as $$ begin return null; end $$;
create trigger forget before delete on app.person for each row execute function app.forget();
alter table app.person enable row level security;
create policy own on app.person using (name = current_user);
comment on table app.person is 'who';
create role it_reader;
grant select on app.happy to it_reader;
