create table a (u bigserial); create unlogged table b (v int); create sequence s owned by b.v;
