create table client (id bigint generated always as identity primary key, name text);
