create table invoice (number serial);
alter table invoice owner to pg_monitor;
