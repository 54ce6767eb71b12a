create sequence s increment 5 minvalue 10 maxvalue 1000 start 10 cache 3 cycle;
create table t (id serial);
alter sequence t_id_seq owned by none;
alter sequence s owned by t.id;
