create table place (id integer primary key);
create table event (id integer, place integer references place, cause integer, primary key (id),
    foreign key (cause) references event) partition by range (id);
create table event_early partition of event for values from (0) to (100);
create unlogged table event_late partition of event for values from (100) to (200);
create unlogged table note (event integer references event);
