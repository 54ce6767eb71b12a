create table event (id serial primary key, kind text not null);
create sequence numbers;
create table message (id bigint default nextval('numbers') primary key, body text);
