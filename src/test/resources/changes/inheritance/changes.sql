-- drop_x
alter table a drop column x cascade;

-- drop_only_x
drop function fn;
drop view va;
drop trigger tr on a;
drop statistics st;
alter table only a drop constraint a_x;
alter table only a drop column x;

-- drop_y
alter table a drop column y cascade;

-- drop_b_y
alter table b drop column y;

-- drop_g
alter table a drop column g;

-- drop_n
alter table a drop column n cascade;

-- drop_z
alter table b drop column z cascade;

-- drop_s
alter table b drop column s;

-- drop_cx
alter table c drop column cx cascade;

-- drop_q
alter table ab drop column q cascade;

-- drop_v
alter table dia drop column v cascade;

-- ren_z
alter table b rename z to z2;

-- ren_n
alter table a rename n to n2;

-- ren_g
alter table a rename g to g2;

-- ren_cx
alter table c rename cx to "Cx";

-- ren_q
alter table ab rename q to q2;

-- ren_a
alter table a rename to a2;

-- ren_c
alter table c rename to c2;

-- ren_dia
alter table dia rename to dia2;

-- move_a
alter table a set schema sch;

-- move_ab
alter table ab set schema sch;

-- def_a
alter table a alter x set default 2;

-- def_only_a
alter table only a alter x set default 3;

-- def_dia
alter table dia alter x drop default;

-- def_b
alter table b alter z drop default;

-- nn_x
alter table a alter x set not null;

-- nn_cx
alter table c alter cx set not null;

-- nn_b_id
alter table b alter id set not null;

-- null_n
alter table a alter n drop not null;

-- null_w
alter table gc alter w drop not null;

-- x_big
drop function fn;
drop view va;
drop trigger tr on a;
drop materialized view m;
drop rule r on c;
drop policy po on ab;
drop statistics st;
drop index dia_v;
alter table a alter x type bigint;

-- z_scale
drop view vab;
alter table b alter z type numeric(10,3);
create view vab as select a.y, ab.q, ab.z from ab join only a using (id);

-- g_plain
alter table a alter g drop expression;

-- g_other
alter table a drop column g;
alter table a add g int generated always as (n + 1) stored;

-- g_own
alter table a drop column g;
alter table c add g int generated always as (cx + 1) stored;

-- nocheck
alter table a drop constraint a_x;

-- check_only
alter table only a drop constraint a_x;

-- check_other
alter table a drop constraint a_x;
alter table ab drop constraint a_x;
alter table a add constraint a_x check (x > 1) not valid;

-- check_ni
alter table a drop constraint a_x;
alter table only a add constraint a_x check (x > 0) no inherit;

-- check_more
alter table a add check (n > x);

-- check_c
alter table c add constraint c_cx check (cx > id);

-- bz_all
alter table b drop constraint b_z;
alter table b add constraint b_z check (z > 0);

-- add_i
alter table a add i int not null default 5;

-- add_q
alter table a add q int;

-- add_w
alter table c add w int not null default 0;

-- add_b_x
alter table b add x int;

-- add_gen
alter table c add h int generated always as (cx * 2) stored;

-- add_dia
alter table dia add k text;

-- leave_c
alter table c no inherit a;

-- leave_ab_a
alter table ab no inherit a;

-- leave_ab_b
alter table ab no inherit b;

-- leave_dia_c
alter table dia no inherit c;

-- leave_dia_ab
alter table dia no inherit ab;

-- leave_gc
alter table gc no inherit c;

-- join_free
alter table free inherit a;

-- join_gc_b
alter table gc add z numeric(8,2), add s int not null default 1;
alter table gc inherit b;

-- join_gc_ab
alter table gc add z numeric(8,2), add s int not null default 1, add q int, add constraint ab_z check (z < 9);
alter table gc inherit ab;

-- new_child
create table nc (n2 int) inherits (gc);

-- new_of_two
create table n2 (k int) inherits (free, a);

-- gone_dia
drop table dia cascade;

-- gone_gc
drop table gc;

-- gone_free
drop table free;

-- gone_ab
drop table ab cascade;

-- gone_a
alter table c no inherit a;
alter table ab no inherit a;
drop table a cascade;

-- gone_b
alter table ab no inherit b;
drop table b cascade;

-- pk_a
alter table a add primary key (id);

-- nopk_c
alter table c drop constraint c_pkey cascade;

-- pk_dia
alter table dia add primary key (id, v);

-- fk_gc
alter table gc add foreign key (o) references other (id);

-- fk_self
alter table c add foreign key (cx) references c (id);

-- nofk
alter table c drop constraint c_o_fkey;

-- noidx
drop index a_y;
drop index c_y;

-- idx_desc
drop index dia_v;
create index dia_v on dia (v desc, cx);

-- nostat
drop statistics st;

-- v_more
create or replace view va as select id, x, y, n from a;

-- v_only
create or replace view va as select id, x, y from only a;

-- m_other
drop materialized view m;
create materialized view m as select y, count(*) as n from a group by y;

-- tr_other
drop trigger tr on a;
create trigger tr after update on a for each statement execute function f();

-- tr_all
create trigger t2 before insert on c for each row execute function f();

-- po_other
alter policy po on ab using (q > z);

-- norls
alter table ab disable row level security;

-- pub_other
alter publication pub set table only a, only ab;

-- com
comment on column a.x is null;
comment on column dia.x is 'dia';

-- fn_other
create or replace function fn(p a) returns int language sql begin atomic select p.n;
end;

-- fc_other
create or replace function fc(p dia) returns int language sql begin atomic select p.q + p.s;
end;

-- unlogged
alter table ref set unlogged;
alter table a set unlogged;

-- ident
alter table c alter cx set not null;
alter table c alter cx add generated by default as identity;

-- ser_free
alter sequence b_s_seq owned by none;

-- ser_own
alter sequence b_s_seq owned by ab.s;

-- fill
alter table c set (fillfactor = 60);

-- storage
alter table a alter y set storage main;

-- stats
alter table a alter n set statistics 100;

-- row
create table rt (r a, d dia[]);

-- grant
grant select (x) on a to public;
grant update on dia to public;
