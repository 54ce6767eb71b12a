create table person (id int, name text, note text);
create table worker () inherits (person);
alter table person alter name set statistics 100;
alter table only person alter note set storage external;
create table event (id int, at date) partition by range (at);
create table event_2025 partition of event for values from ('2025-01-01') to ('2026-01-01');
