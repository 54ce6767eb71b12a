create table readings (id integer, first integer, second integer);
create table station_readings (station text) inherits (readings);
create table events (id integer, first integer, second integer) partition by list (id);
create table other_events partition of events default;
