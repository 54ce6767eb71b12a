-- case: a sequence
create sequence order_number;
-- migration
-- finding: drops the sequence 'public.order_number' and with it the number it has reached
drop sequence order_number;

-- case: the identity of a column
create table users (id int generated always as identity);
-- migration
-- finding: drops the identity of 'public.users.id'
alter table users alter column id drop identity;

-- case: the sequence of a serial column that stays
create table users (id serial);
-- migration
-- finding: 'public.users_id_seq'
drop sequence users_id_seq cascade;
