create table public.ticket (id bigint primary key, state text not null);
create view public.shown as select id from public.ticket;
