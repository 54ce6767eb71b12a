create sequence numbers start 100;
create table client (id bigint primary key default nextval('numbers'), name text);
