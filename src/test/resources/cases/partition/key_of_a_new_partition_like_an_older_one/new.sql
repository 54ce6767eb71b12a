create table measured (day date unique, at timestamp) partition by list (day);
alter table measured add primary key (day);
create table measured_today partition of measured for values in ('2026-11-28');
