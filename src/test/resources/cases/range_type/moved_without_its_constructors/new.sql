create schema calendar;
create type span as range (subtype = date);
alter type span set schema calendar;
create table booking (during calendar.span, others calendar.span[]);
