create table event (id integer primary key, cause integer) partition by range (id);
create table event_early partition of event for values from (0) to (10);
create table event_late partition of event for values from (10) to (20);
create table event_last partition of event for values from (20) to (40) partition by range (id);
create table event_last_but_one partition of event_last for values from (20) to (30);
create table event_lost partition of event for values from (40) to (50);
create table note (event integer references event);
create table remark (event integer references event) partition by list (event);
create table remark_one partition of remark for values in (1);
