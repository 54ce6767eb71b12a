create type period as range (subtype = date);
alter type period rename to span;
create table booking (during span);
