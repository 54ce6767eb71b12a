create domain span as text;
create table booking (during span);
