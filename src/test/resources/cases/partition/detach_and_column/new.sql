create table log (day date not null, what text) partition by range (day);
create table log_2026 partition of log for values from ('2026-01-01') to ('2027-01-01');
create table log_2027 (day date not null);
