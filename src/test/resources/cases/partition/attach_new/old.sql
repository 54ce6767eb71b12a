create table log (day date not null, what text) partition by range (day);
create index log_day on log (day);
