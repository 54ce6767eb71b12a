create type span as range (subtype = date);
create table booking (during span, others span[]);
