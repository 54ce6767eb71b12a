create table event (id integer primary key, cause integer references event) partition by range (id);
create table event_early partition of event for values from (0) to (10);
create table event_late partition of event for values from (10) to (20) partition by range (id);
create table event_later partition of event_late for values from (15) to (20);
create table note (event integer primary key references event) partition by range (event);
create table note_early partition of note for values from (0) to (10);
create table mark (note integer references note);
