create table measured (day date unique, at timestamp) partition by list (day);
alter table measured add primary key (day);
create table measured_today partition of measured for values in ('2026-11-28');
create table numbered (n text not null unique) partition by hash (n);
create table numbered_1 partition of numbered for values with (modulus 4, remainder 1) partition by list (n);
create table numbered_1_rest partition of numbered_1 default;
alter table numbered_1 add primary key (n);
