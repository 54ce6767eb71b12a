create function noted() returns trigger language plpgsql as 'begin return null; end';
create table events (id integer) partition by list (id);
create trigger noted after insert on events for each row execute function noted();
create table events_1 partition of events for values in (1);
create table events_2 partition of events for values in (2);
create table events_3 partition of events for values in (3);
alter table events_1 disable trigger noted;
alter table events_2 disable trigger noted;
alter table events_3 disable trigger noted;
