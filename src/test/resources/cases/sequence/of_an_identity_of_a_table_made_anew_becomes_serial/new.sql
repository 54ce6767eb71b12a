create table event (id serial primary key, kind text not null);
create sequence numbers cache 5;
create table message (id bigint default nextval('numbers') primary key, body text);
alter sequence numbers owned by message.id;
