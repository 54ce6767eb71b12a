-- ci_gone
drop collation ci cascade;

-- ci_other
drop collation ci cascade;
create collation ci (provider = icu, locale = 'de');
alter table t add ci text collate ci;

-- ci_ren
alter collation ci rename to ci2;

-- co_ren
alter collation co rename to co2;

-- co_move
alter collation co set schema sch;

-- n_free
alter domain word drop constraint word_check;

-- n_ren
alter domain word rename to words;

-- n_other
drop domain word cascade;
create domain word as varchar(30);
alter table t add n word;

-- c2_ren
alter type c2 rename to c3;

-- c2_move
alter type c2 set schema sch;

-- c2_more
alter type c2 add attribute z int cascade;

-- c2_gone
drop type c2 cascade;

-- lt_body
create or replace function c2_lt(c2, c2) returns boolean language sql immutable return ($1).y < ($2).y;

-- lt_ren
alter function c2_lt(c2, c2) rename to less;

-- lt_cost
alter function c2_lt(c2, c2) cost 7;

-- cmp_plpgsql
create or replace function c2_cmp(c2, c2) returns int language plpgsql immutable as $$ begin return ($1).x - ($2).x;
end $$;

-- op_gone
drop operator <# (c2, c2) cascade;

-- op_move
alter operator <# (c2, c2) set schema sch;

-- op_est
alter operator <# (c2, c2) set (restrict = scalarltsel, join = scalarltjoinsel);

-- op_com
comment on operator <# (c2, c2) is null;

-- op_more
create operator <<# (leftarg = c2, rightarg = c2, function = c2_lt);

-- fam_ren
alter operator family fam using btree rename to fam2;

-- fam_more
alter operator family fam using btree add function 1 (c2, int) btint4cmp(int, int);

-- ops_ren
alter operator class c2_ops using btree rename to c2_ops2;

-- ops_gone
drop operator class c2_ops using btree cascade;

-- ops_default
drop operator class c2_ops using btree cascade;
create operator class c2_ops default for type c2 using btree family fam as operator 1 <#, operator 2 <=#, operator 3 =#, operator 4 >=#, operator 5 >#, function 1 c2_cmp(c2, c2);
create index t_a on t (a);

-- range_gone
drop type c2range cascade;

-- range_ren
alter type c2range rename to c2r;

-- range_nodiff
drop type c2range cascade;
create type c2range as range (subtype = c2, subtype_opclass = c2_ops, multirange_type_name = c2multi);
alter table t add r c2range, add m c2multi;

-- multi_ren
alter type c2multi rename to c2m;

-- agg_gone
drop aggregate lst(c2) cascade;

-- agg_nosort
drop aggregate lst(c2) cascade;
create aggregate lst(c2) (sfunc = smaller, stype = c2);
create view v as select lst(a) as l, to_c2(id) as c from t group by id;

-- agg_ren
alter aggregate lst(c2) rename to lowest;

-- smaller_strict
alter function smaller(c2, c2) strict;

-- cast_gone
drop cast (int as c2);

-- cast_implicit
drop cast (int as c2);
create cast (int as c2) with function to_c2(int) as implicit;

-- to_c2_gone
drop function to_c2 cascade;

-- dict_other
alter text search dictionary dict (stopwords = danish);

-- dict_ren
alter text search dictionary dict rename to dict2;

-- dict_gone
drop text search dictionary dict cascade;

-- conf_ren
alter text search configuration conf rename to conf2;

-- conf_move
alter text search configuration conf set schema sch;

-- conf_map
alter text search configuration conf alter mapping for asciiword with english_stem;
alter text search configuration conf drop mapping for email;

-- conf_gone
drop text search configuration conf cascade;

-- seq_opts
alter sequence seq increment 7 no cycle cache 5;

-- seq_big
alter sequence seq as smallint;

-- seq_ren
alter sequence seq rename to sq;

-- seq_move
alter sequence seq set schema sch;

-- seq_owned
alter sequence seq owned by t.s;

-- seq_gone
alter table t alter s drop default;
drop sequence seq cascade;

-- nx_body
create or replace function nx() returns int language sql return 4;

-- nx_gone
drop function nx cascade;

-- pr_def
create or replace procedure pr(a int, inout b c2 default row(1, 1)) language plpgsql as $$ begin b := row(a, 0);
end $$;

-- pr_gone
drop procedure pr;

-- t_ren
alter table t rename to tt;

-- t_drop_a
alter table t drop column a cascade;

-- t_drop_n
alter table t drop column n cascade;

-- t_ren_co
alter table t rename co to co9;

-- t_nots
alter table t alter ts drop expression;

-- t_s_ident
alter table t alter s drop default;
alter table t alter s set not null;
alter table t alter s add generated always as identity;

-- t_idx
drop index t_a;
create index t_a on t (a c2_ops) include (n);

-- t_n_idx
drop index t_n;

-- t_noconf
drop index t_conf;

-- p_gone
drop table p;

-- p_key
drop table p;
create table p (k c2, x text) partition by list (x collate ci);
create table p1 partition of p for values in ('a');

-- p1_other
alter table p detach partition p1;
alter table p attach partition p1 for values from (row(1, 1)::c2, 'a') to (row(9, 5)::c2, 'z');

-- p2
create table p2 partition of p default;

-- p_x
alter table p1 alter x set statistics 10;

-- v_gone
drop view v;

-- w_other
create or replace view w as select a ># row(3, 3)::c2 as lt, r, ts @@ to_tsquery('conf'::regconfig, 'y') as hit from t;

-- mv_other
drop materialized view mv;
create materialized view mv as select n, co as ci from t;

-- mv_using
drop materialized view mv;
create materialized view mv using heap2 as select n, ci from t;

-- et_other
drop event trigger et;
create event trigger et on sql_drop execute function ev();

-- et_off
alter event trigger et disable;

-- h_heap
drop table h;
create table h (x int);

-- am_gone
drop table h;
drop access method heap2;

-- defpriv
alter default privileges in schema sch revoke select on tables from public;
alter default privileges in schema sch grant usage on sequences to public;

-- seq_grant
revoke usage on sequence seq from public;
grant select on sequence seq to public;
