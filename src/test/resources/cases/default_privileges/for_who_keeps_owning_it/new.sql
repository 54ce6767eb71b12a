create type pair as (a int, b int);
alter default privileges in schema public grant usage on types to pg_monitor;
create domain same as pair check (value is not null);
