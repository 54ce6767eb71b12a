create materialized view public.level as select 1 as a;
create materialized view public.total as select 2 as n;
create table public.event (id integer primary key, current public.level);
create materialized view public.ids as select id from public.event;
