create table p (a integer not null) partition by list (a);
create table p1 partition of p for values in (1);
create table p2 partition of p for values in (2);
alter table only p add constraint p_pk primary key (a);
alter table p1 add constraint p1_pk primary key (a);
alter index p_pk attach partition p1_pk;
