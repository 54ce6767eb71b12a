create unlogged table a (u bigint); create table b (v int); create sequence s owned by a.u; create sequence a_u_seq owned by b.v;
