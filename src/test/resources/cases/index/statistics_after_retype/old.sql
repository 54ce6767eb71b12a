create table readings (
    id integer primary key,
    value integer not null
);
create index readings_doubled on readings ((value * 2), (id + value));
alter index readings_doubled alter column 1 set statistics 500;
alter index readings_doubled alter column 2 set statistics 7;
comment on index readings_doubled is 'for the report';
