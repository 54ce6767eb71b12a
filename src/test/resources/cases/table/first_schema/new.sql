create type color as enum ('red', 'green');
create table parent (id bigint generated always as identity primary key, name text not null unique, tint color default 'red' not null);
create table child (id bigint primary key, parent_id bigint not null references parent on delete cascade, note text check (note <> ''));
create index on child (parent_id);
comment on table child is 'it''s a child';
