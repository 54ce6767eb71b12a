create table p (t date default '2026-01-02', a date not null, id bigserial) partition by list (t);
create table v partition of p for values in ('2026-01-02');
