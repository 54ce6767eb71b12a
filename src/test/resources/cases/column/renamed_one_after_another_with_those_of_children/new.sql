create table readings (
    id integer,
    -- schema:renamed-from second
    first integer,
    -- schema:renamed-from first
    initial integer
);
create table station_readings (station text) inherits (readings);
create table events (
    id integer,
    -- schema:renamed-from second
    first integer,
    -- schema:renamed-from first
    initial integer
) partition by list (id);
create table other_events partition of events default;
