create function noted() returns trigger language plpgsql as 'begin return null; end';
create table events (id integer) partition by list (id);
create trigger noted after insert on events for each row execute function noted();
create table events_1 partition of events for values in (1) partition by hash (id);
create table events_2 partition of events for values in (2) partition by hash (id);
alter table only events_2 disable trigger noted;
create table events_3 (id integer);
