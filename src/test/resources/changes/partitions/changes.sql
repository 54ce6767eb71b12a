-- det1
alter table p detach partition p1;

-- det2
alter table p detach partition p2;

-- det2a
alter table p2 detach partition p2a;

-- detd
alter table p detach partition pd;

-- drop1
drop table p1 cascade;

-- drop2
drop table p2 cascade;

-- drop2a
drop table p2a cascade;

-- dropd
drop table pd;

-- att
alter table p attach partition free for values in (7);

-- att2
alter table p2 attach partition free for values from (-100) to (0);

-- new
create table pn partition of p for values in (8);

-- newsub
create table pn partition of p for values in (8) partition by hash (id);
create table pn0 partition of pn for values with (modulus 1, remainder 0);

-- move2a
alter table p2 detach partition p2a;
alter table p attach partition p2a for values in (9);

-- bound1
alter table p detach partition p1;
alter table p attach partition p1 for values in (1, 11);

-- bound2
alter table p detach partition p2;
alter table p attach partition p2 for values in (2);

-- drop_b
alter table p drop column b cascade;

-- drop_c
alter table p drop column c cascade;

-- drop_g
alter table p drop column g;

-- drop_s
alter table p drop column s;

-- drop_o
alter table p drop column o;

-- ren_b
alter table p rename b to b2;

-- ren_id
alter table p rename id to id2;

-- ren_p
alter table p rename to pp;

-- ren_p1
alter table p1 rename to pp1;

-- move_p
alter table p set schema sch;

-- move_p1
alter table p1 set schema sch;

-- add_n
alter table p add n int not null default 3;

-- add_gen
alter table p add n2 int generated always as (id * 2) stored;

-- b_nn
alter table p alter b set not null;

-- b1_nn
alter table p1 alter b set not null;

-- a_def
alter table p alter a set default 2;

-- a1_def
alter table p1 alter a set default 4;

-- c1_nodef
alter table p1 alter c drop default;

-- g_plain
alter table p alter g drop expression;

-- g_other
alter table p drop g;
alter table p add g int generated always as (id + 2) stored;

-- s_plain
alter table p alter s drop default;
drop sequence p_s_seq;

-- s_ident
alter table p alter s drop default;
drop sequence p_s_seq;

-- s_big
alter table p alter s type bigint;

-- b_vc
drop view v, v1;
alter table p alter b type varchar(50);
create view v as select a, b from p;
create view v1 as select a, b from p1;

-- nopk
alter table p drop constraint p_pkey cascade;

-- nouq
alter table p drop constraint p_a_id_key cascade;

-- pk_def
alter table p drop constraint p_a_id_key cascade;
alter table p add constraint p_a_id_key unique (a, id) deferrable;

-- uq_first
alter table p drop constraint p_pkey cascade;
alter table p add primary key (a, id);

-- nofk
alter table p drop constraint p_o_fkey;

-- fk_casc
alter table p drop constraint p_o_fkey;
alter table p add foreign key (o) references other (id) on delete cascade;

-- fk_def
alter table p alter constraint p_o_fkey deferrable;

-- fk_self
alter table p add foreign key (o, a) references p (id, a);

-- noref
drop table ref;

-- ref_casc
alter table ref drop constraint ref_r_ra_fkey;
alter table ref add foreign key (r, ra) references p (id, a) on delete cascade;

-- ref1_p
alter table ref1 drop constraint ref1_r_ra_fkey;
alter table ref1 add foreign key (r, ra) references p (id, a);

-- chk
alter table p drop constraint p_b_check;

-- chk_other
alter table p drop constraint p_b_check;
alter table p add constraint p_b_check check (b <> 'y');

-- chk1
alter table p1 add check (c > 0);

-- chk2a
alter table p2a drop constraint p2a_b_check;

-- noidx
drop index p_b;

-- idx_desc
drop index p_b;
create index p_b on p (b desc);

-- idx_c
drop index p_c;
create index p_c on p (c);

-- idx_catt
alter index p_c attach partition p1_c;

-- idx_c1
drop index p1_c;

-- idx_same
create index p1_b2 on p1 (b);

-- idx_uni
create unique index p_u on p (a, id);

-- idx_uni1
create unique index p1_u on p1 (id, a);

-- idx_expr
create index p_e on p (lower(b)) where a > 0;

-- stat
drop statistics st;

-- stat1
create statistics st1 on a, b from p1;

-- v_other
create or replace view v as select a, b, c from p;

-- tr_off
alter table p disable trigger tr;

-- tr1_off
alter table p1 disable trigger tr;

-- tr_other
drop trigger tr on p;
create trigger tr before insert on p for each row execute function f();

-- tr1
create trigger tr1 before insert on p1 for each row execute function f();

-- unl1
alter table ref1 drop constraint ref1_r_ra_fkey;
drop table ref;
alter table p1 set unlogged;

-- fill1
alter table p1 set (fillfactor = 60);

-- ri1
alter table p1 replica identity full;

-- clu1
alter table p1 cluster on p1_pkey;

-- pub
drop publication pub;
create publication pub for table p1, p2;

-- pubopt
alter publication pub set (publish_via_partition_root);

-- com
comment on column p.a is 'y';
comment on column p1.a is 'z';

-- po
drop policy po on p1;
alter table p1 disable row level security;

-- rehash
drop view v, v1;
drop table ref, ref1;
drop publication pub;
drop table p cascade;
create table p (id int not null, a int not null default 1, b text check (b <> ''), c numeric(10,2), g int generated always as (id + 1) stored, s serial, o int references other (id), primary key (id, a), unique (a, id)) partition by hash (a);
create table p1 partition of p for values with (modulus 2, remainder 0);
create table p2 partition of p for values with (modulus 2, remainder 1);
create index p_b on p (b);
create view v as select a, b from p;

-- toplain
drop view v, v1;
drop table ref, ref1;
drop publication pub;
drop table p cascade;
create table p (id int not null, a int not null default 1, b text check (b <> ''), c numeric(10,2), g int generated always as (id + 1) stored, s serial, o int references other (id), primary key (id, a), unique (a, id));
create index p_b on p (b);
create view v as select a, b from p;

-- subkey
drop table p2 cascade;
create table p2 partition of p for values in (2, 3) partition by hash (id);
create table p2a partition of p2 for values with (modulus 1, remainder 0);

-- p1_sub
drop table p1 cascade;
create table p1 partition of p for values in (1) partition by range (id);
create table p1a partition of p1 for values from (0) to (10);

-- p2_leaf
drop table p2 cascade;
create table p2 partition of p for values in (2, 3);

