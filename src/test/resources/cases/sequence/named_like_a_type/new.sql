create domain zip as text;
create sequence mood;
create type mood as enum ('ok');
alter sequence mood owned by none;
create sequence span;
create type span as range (subtype = date);
