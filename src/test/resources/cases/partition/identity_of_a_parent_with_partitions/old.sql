create table event (at date not null, room integer) partition by range (at);
create table event_2026 partition of event for values from ('2026-01-01') to ('2027-01-01') partition by range (room);
create table event_2026_1 partition of event_2026 for values from (1) to (9);
