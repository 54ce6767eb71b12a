create table p (a integer not null, b integer, c integer, d integer not null);
create table x () inherits (p);
create table y (own integer) inherits (p);
create table z (a integer) inherits (p);
alter table x alter a drop not null;
alter table y alter b set not null;
alter table x alter d drop not null;
alter table z alter a drop not null, alter d drop not null;
