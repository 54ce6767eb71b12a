create sequence numbers;
create table client (id bigint primary key default nextval('numbers'));
create table invoice (id bigint primary key default nextval('numbers'), n text);
