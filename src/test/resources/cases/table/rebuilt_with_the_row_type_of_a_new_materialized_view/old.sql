create table public.event (id integer primary key) partition by range (id);
create table public.event_0 partition of public.event for values from (0) to (100);
