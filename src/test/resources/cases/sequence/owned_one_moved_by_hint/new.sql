create table t (id integer not null);
create schema other;
-- schema:renamed-from public.t_id_seq
create sequence other.numbers as integer;
