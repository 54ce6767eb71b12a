-- e_add
alter type e add value 'z';

-- e_first
alter type e add value 'z0' before 'a';

-- e_less
alter type e rename value 'c' to 'k';

-- e_order
alter type e rename value 'b' to 'bb';
alter type e rename value 'c' to 'b';
alter type e rename value 'bb' to 'c';

-- e_ren
alter type e rename to e2;

-- e_move
alter type e set schema sch;

-- e_col_text
drop materialized view m;
drop view v;
drop view v2;
drop view v3;
drop function f3;
drop rule ru on t;
drop policy po on t;
drop trigger tr on t;
drop statistics st;
drop index t_i;
drop index t_et;
alter table t drop constraint t_e;
alter table t alter e drop default;
alter table t alter e type text;

-- e_def
alter table t alter e set default 'b';

-- ea_def
alter table t alter ea drop default;

-- ea_plain
alter table t drop column ea;
alter table t add ea e;

-- ea_text
alter table t alter ea drop default;
drop index t_ea;
alter table t alter ea type text[] using ea::text[];

-- e_check
alter table t drop constraint t_e;
alter table t add constraint t_e check (e in ('a', 'b'));

-- e_com
comment on type e is null;
comment on domain d is 'a domain';

-- d_con
alter domain d drop constraint d_check;

-- d_conren
alter domain d rename constraint d_check to other;

-- d_nv
alter domain d drop constraint d_check;
alter domain d add constraint d_check check (value > 1) not valid;

-- d_def
alter domain d set default 4;

-- d_ren
alter domain d rename to d2;

-- d_big
drop domain d cascade;
create domain d as bigint check (value > 0);
create domain dd as d default 3;
alter table t add d d, add dd dd;

-- d_int
drop view v;
drop view v2;
drop function f3;
drop statistics st;
drop index t_i;
alter table t alter d type int;

-- d_grant
grant usage on type d to public;

-- dd_null
alter domain dd drop not null;
alter domain dd drop default;

-- dd_gone
drop domain dd cascade;

-- dd_over
drop domain dd cascade;
create domain dd as int check (value > 3);
alter table t add dd dd;

-- de_check
alter domain de drop constraint de_check;

-- de_def
alter domain de set default 'b';

-- de_gone
alter table t drop column de;
drop domain de;

-- c_add
alter type c add attribute z text cascade;

-- c_drop_y
alter type c drop attribute y cascade;

-- c_ren_x
alter type c rename attribute x to x2 cascade;

-- c_ren
alter type c rename to c2;

-- c_move
alter type c set schema sch;

-- c_big
drop type c cascade;
create type c as (x bigint, y e);
alter table t add c c, add ca c[];

-- c_order
drop type c cascade;
create type c as (y e, x int);
alter table t add c c default row('a', 1), add ca c[];

-- c_text
drop type c cascade;
create type c as (x int, y text);
alter table t add c c;
create domain dc as c;
alter table t add dc dc;

-- c_domain
drop type c cascade;
create domain c as int;
alter table t add c c;

-- cc_add
alter type cc add attribute e e, add attribute r r;

-- cc_ren
alter type cc rename attribute d to dx;

-- cc_gone
drop type cc cascade;

-- dc_con
alter domain dc drop constraint dc_check;
alter domain dc add check ((value).y = 'a');

-- dc_gone
drop domain dc cascade;

-- r_ren
alter type r rename to r2;

-- r_int
drop type r cascade;
create type r as range (subtype = int8);
alter table t add r r, add mr r_multirange;

-- r_gone
alter table t drop column r, drop column mr, drop column dr;
drop domain dr;
drop type r;

-- r_multi
alter table t drop column mr;
alter table t add mr r;

-- dr_gone
drop domain dr cascade;

-- da_con
alter domain da drop constraint da_check;

-- da_big
drop domain da cascade;
create domain da as bigint[];
alter table t add da da;

-- et_gone
drop function et cascade;

-- et_other
create or replace function et(v e) returns text language sql immutable return v::text || 'x';

-- et_ren
alter function et(e) rename to et2;

-- ie_gone
drop function ie cascade;

-- cast_how
drop cast (int as e);
create cast (int as e) with function ie(int) as implicit;

-- t_ren
alter table t rename to tz;

-- t_move
alter table t set schema sch;

-- t_ren_e
alter table t rename e to e9;

-- t_ren_c
alter table t rename c to c9;

-- t_drop_e
alter table t drop column e cascade;

-- t_drop_d
alter table t drop column d cascade;

-- t_drop_c
alter table t drop column c cascade;

-- t_nog
alter table t alter g drop expression;

-- t_g
alter table t drop column g;
alter table t add g e generated always as (case when d > 0 then 'a'::e else 'c'::e end) stored;

-- t_add
alter table t add e3 e default 'c', add c3 c, add d3 dd;

-- noex
alter table t drop constraint t_r_excl;

-- tt_free
alter table tt not of;

-- tt_gone
drop table tt cascade;

-- tt_nopk
alter table tt drop constraint tt_pkey;

-- tt_ren
alter table tt rename to tt2;

-- rt_cols
alter table rt drop column v;
alter table rt add v2 tt;

-- p_move
alter table p rename to pz;

-- pb_gone
drop table pb;

-- pb_less
alter table p detach partition pb;
alter table p attach partition pb for values in ('b');

-- pa_own
alter table pa alter x set default 1;
alter table pa add check (x < 9);

-- p_x
alter table p drop column x cascade;

-- noidx
drop index t_i;

-- idx_other
drop index t_et;
create index t_et on t (et(e), et(de));

-- op_gone
drop operator === (e, e) cascade;

-- agg_gone
drop aggregate agg(e) cascade;

-- agg_init
drop view v3;
drop aggregate agg(e);
create aggregate agg(e) (sfunc = big, stype = e, initcond = 'a');
create view v3 as select agg(e) as g, bool_or(e === 'a') as same from t;

-- f2_gone
drop function f2;

-- f2_def
create or replace function f2(a e, b c default row(2, 'b')) returns d language sql return (b).x + 1;

-- f3_more
drop function f3 cascade;
create function f3() returns table (e e, d d, c c) language sql begin atomic select t.e, t.d, t.c from t;
end;

-- v_gone
drop view v;

-- v_more
create or replace view v as select e, d, (c).x as cx, c, de, dc from t where e = 'a';

-- m_gone
drop materialized view m;

-- m_other
drop materialized view m;
create materialized view m as select de as e, c, count(*) as n from t group by de, c;

-- po_other
alter policy po on t using (de::e = 'a' or (cc).d > 0);

-- tr_gone
drop trigger tr on t;

-- stat_more
drop statistics st;
create statistics st on e, d, de from t;
