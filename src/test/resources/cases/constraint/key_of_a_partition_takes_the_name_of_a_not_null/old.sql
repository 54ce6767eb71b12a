create table p (k integer constraint once not null, unique (k)) partition by list (k);
create table p1 partition of p for values in (1);
