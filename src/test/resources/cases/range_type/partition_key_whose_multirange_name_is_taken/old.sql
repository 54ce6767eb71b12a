create type span as range (subtype = date);
create table booking (during span, room int) partition by list (during);
