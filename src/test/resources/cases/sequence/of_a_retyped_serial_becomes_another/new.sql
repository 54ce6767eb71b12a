create sequence numbers;
create sequence ranks;
create table client (id bigint default nextval('numbers'), rank int default nextval('ranks'));
