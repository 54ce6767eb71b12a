create sequence numbers start 50;
create table client (id bigint primary key default nextval('numbers'));
create table invoice (id bigint primary key default nextval('numbers'), client bigint references client);
create table item (id smallint default nextval('numbers'));
