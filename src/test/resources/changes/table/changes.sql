-- drop_a
alter table t drop column a cascade;

-- drop_b
alter table t drop column b cascade;

-- drop_g
alter table t drop column g cascade;

-- drop_s
alter table t drop column s cascade;

-- drop_e
alter table t drop column e cascade;

-- drop_d
alter table t drop column d;

-- drop_o
alter table t drop column o;

-- drop_u
alter table t drop column u;

-- drop_c
alter table t drop column c cascade;

-- drop_id
alter table t drop column id cascade;

-- ren_a
alter table t rename a to a2;

-- ren_b
alter table t rename b to b2;

-- ren_t
alter table t rename to t2;

-- ren_g
alter table t rename g to g2;

-- ren_o
alter table t rename o to "O";

-- move_t
alter table t set schema sch;

-- a_null
alter table t alter a drop not null;

-- a_def
alter table t alter a set default 2;

-- a_nodef
alter table t alter a drop default;

-- b_nn
alter table t alter b set not null;

-- g_plain
alter table t alter g drop expression;

-- g_other
alter table t drop g cascade;
alter table t add g int generated always as (a + 2) stored;

-- g_of_s
alter table t drop g cascade;
alter table t add g int generated always as (s + 2) stored;

-- id_plain
alter table t alter id drop identity;

-- id_always
alter table t alter id set generated always;

-- id_opts
alter table t alter id set increment by 5 set start with 7;

-- s_ident
alter table t alter s drop default;
drop sequence t_s_seq;
alter table t alter s add generated always as identity;

-- s_plain
alter table t alter s drop default;
drop sequence t_s_seq;

-- s_seq
alter sequence t_s_seq as bigint increment 5;

-- s_free
alter sequence t_s_seq owned by none;

-- s_other
alter sequence t_s_seq owned by other.y;

-- nopk
alter table t drop constraint t_pkey;

-- pk2
alter table t drop constraint t_pkey;
alter table t add primary key (id, a);

-- e_add
alter type e add value 'c' before 'b';

-- e_text
alter table t alter e drop default;
drop materialized view m;
alter table t alter e type text;
create materialized view m as select e, count(*) as n from t group by e;

-- e_order
drop materialized view m;
alter table t alter e drop default;
alter table t alter e type text;
drop type e;
create type e as enum ('b', 'a');
alter table t alter e type e using e::e;
create materialized view m as select e, count(*) as n from t group by e;

-- d_int
alter table t alter d type int;

-- d_con
alter domain d drop constraint d_check;

-- d_big
alter table t alter d type int;
drop domain d;
create domain d as bigint;
alter table t alter d type d;

-- nofk
alter table t drop constraint t_o_fkey;

-- fk_def
alter table t alter constraint t_o_fkey deferrable;

-- fk_casc
alter table t drop constraint t_o_fkey;
alter table t add foreign key (o) references other (id) on delete cascade;

-- fk_other
alter table t drop constraint t_o_fkey;
alter table t add foreign key (o) references other (x);

-- fk_self
alter table t add foreign key (o) references t (id);

-- fk_from
alter table other add foreign key (y) references t (id);

-- nou
alter table t drop constraint t_u_key;

-- u_def
alter table t drop constraint t_u_key;
alter table t add unique (u) deferrable;

-- noc
alter table t drop constraint t_c_check;

-- c_other
alter table t drop constraint t_c_check;
alter table t add constraint t_c_check check (c > 1) not valid;

-- c_ni
alter table t drop constraint t_c_check;
alter table only t add constraint t_c_check check (c > 0) no inherit;

-- c_scale
drop statistics st;
alter table t alter c type numeric(12,3);
create statistics st on a, c from t;

-- add_n
alter table t add n int not null default 5;

-- add_gen
alter table t add n2 int generated always as (a * 2) stored;

-- add_ident
alter table t add n3 bigint generated always as identity;

-- add_row
create table z (r t);

-- unlogged
alter table t drop constraint t_o_fkey;
alter table t set unlogged;

-- fill
alter table t set (fillfactor = 70);

-- cluster
alter table t cluster on t_b;

-- ri_full
alter table t replica identity full;

-- ri_idx
alter table t replica identity using index t_pkey;

-- norls
alter table t disable row level security;
drop policy p on t;

-- force
alter table t force row level security;

-- b_coll
drop view v cascade;
alter table t alter b type text collate "POSIX";
create view v as select a, b, g from t;

-- b_vc
drop view v cascade;
drop index t_expr;
alter table t alter b type varchar(30) collate "C";
create view v as select a, b, g from t;
create index t_expr on t (lower(b)) where a > 0;

-- b_store
alter table t alter b set storage external;

-- a_big
drop view v cascade;
drop function fn;
drop trigger tr on t;
drop policy p on t;
drop rule r on t;
drop statistics st;
drop index t_expr;
alter table t drop g;
alter table t alter a type bigint;
alter table t add g int generated always as (a + 1) stored;
create view v as select a, b, g from t;
create policy p on t using (a > 0);

-- ts_tz
drop view w;
alter table t alter ts type timestamptz;
create view w as select v.a, t.ts from v join t using (b);

-- noidx
drop index t_b;

-- idx_desc
drop index t_b;
create index t_b on t (b desc);

-- idx_uni
drop index t_b;
create unique index t_b on t (b) include (a);

-- expr_other
drop index t_expr;
create index t_expr on t (upper(b)) where a > 1;

-- nostat
drop statistics st;

-- stat3
drop statistics st;
create statistics st on a, c, s from t;

-- nov
drop view v cascade;

-- v_col
drop view v cascade;
create view v as select b, a, g, u from t;
create view w as select v.a, t.ts from v join t using (b);

-- v_more
create or replace view v as select a, b, g, u from t;

-- v_opt
alter view v set (security_barrier);

-- m_other
drop materialized view m;
create materialized view m as select e, d, count(*) as n from t group by e, d with no data;

-- tr_off
alter table t disable trigger tr;

-- tr_other
drop trigger tr on t;
create trigger tr after insert on t for each statement execute function f();

-- f_other
create or replace function f() returns trigger language plpgsql as $$ begin return null;
end $$;

-- p_other
alter policy p on t using (a > 1 and b = 'x') with check (u is not null);

-- pub_all
drop publication pub;
create publication pub for all tables;

-- nopub
drop publication pub;

-- com
comment on column t.a is 'y';
comment on table t is null;

-- fn_other
drop function fn;
create function fn(x t) returns bigint language sql begin atomic select x.a + x.s;
end;

-- k_free
alter table k no inherit t;

-- k_gone
drop table k;

-- k_def
alter table only k alter a set default 9;

-- k_own
alter table k add n int;

-- k_idx
create index k_i on k (a, k1);

-- k_chk
alter table k add check (k1 > a);

-- k2
create table k2 (k2 text) inherits (k);

-- grant
revoke select (a) on t from public;
grant update (c) on t to public;

-- part
drop table k;
create table tt (like t including defaults including generated including identity) partition by list (a);

-- rebuild
drop publication pub;
drop function fn;
drop view v cascade;
drop materialized view m;
drop table t cascade;
create table t (a int not null, id bigint primary key, b text collate "C", g int generated always as (a + 1) stored, e e, u text unique, ts timestamp);
create index t_b on t (b);
create view v as select a, b, g from t;

-- topart
drop publication pub;
drop function fn;
drop view v cascade;
drop materialized view m;
drop table t cascade;
create table t (id int generated by default as identity, a int not null default 1, b text collate "C", c numeric(10,2) check (c > 0), e e default 'a', d d, o int references other (id), u text, ts timestamp, primary key (id, a)) partition by list (a);
create table t1 partition of t for values in (1);
create index t_b on t (b);
create view v as select a, b from t;

