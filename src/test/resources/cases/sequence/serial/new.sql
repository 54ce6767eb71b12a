create sequence stays_id_seq as integer;
create table stays (id int not null default nextval('stays_id_seq'), other text);
alter sequence stays_id_seq owned by stays.id;
create table grows (other text, id bigserial);
create table "Made" (id serial primary key, small smallserial, "Big one" bigserial);
create table parts (id serial, day date) partition by range (day);
create table parts_1 partition of parts for values from ('2020-01-01') to ('2021-01-01');
comment on sequence parts_id_seq is 'numbers';
-- what the word does not say
create table otherwise (stepped serial, named serial, nullable serial, retyped serial, elsewhere serial);
alter sequence otherwise_stepped_seq increment 2;
alter sequence otherwise_named_seq rename to otherwise_numbers;
alter table otherwise alter nullable drop not null, alter retyped type bigint;
create schema s;
create sequence s.otherwise_elsewhere_seq as integer;
alter table otherwise alter elsewhere set default nextval('s.otherwise_elsewhere_seq');
