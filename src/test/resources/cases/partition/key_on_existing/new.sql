create table log (id int not null, day date not null, primary key (id, day)) partition by range (day);
create table log_2026 partition of log for values from ('2026-01-01') to ('2027-01-01');
create index on log (id);
