create table event (id serial primary key, at date not null);
create sequence audit_numbers start 100;
create table audit (id bigint primary key default nextval('audit_numbers'), v text);
create table measure (id bigint generated always as identity primary key, v text);
