create table event (id integer primary key) partition by range (id);
create table event_early partition of event for values from (0) to (10);
create table event_lost (id integer);
create table note (event integer references event);
create table remark (event integer references event) partition by list (event);
create table remark_one partition of remark for values in (1);
