-- t1_drop_b
alter table t1 drop column b cascade;

-- t1_drop_a
alter table t1 drop column a cascade;

-- t1_drop_c
alter table t1 drop column c cascade;

-- t1_ren_a
alter table t1 rename a to a2;

-- t1_ren_b
alter table t1 rename b to "B";

-- t1_ren
alter table t1 rename to tt1;

-- t1_move
alter table t1 set schema sch;

-- t1_add
alter table t1 add n int not null default 1;

-- t1_nopk
alter table t1 drop constraint t1_pkey cascade;

-- t1_d
alter table t1 alter d drop default;

-- t1_ts
alter table t1 alter d drop default;
alter table t1 alter d type timestamp;

-- t1_bvc
drop view v1, v4, v5, v8, v9 cascade;
drop function tab1, one;
drop trigger tr on t1;
alter table t1 alter b type varchar(20);
create view v5 as select id, a, b, c from t1 where a > 0;

-- t1_abig
drop function nxt, tab1, one cascade;
drop view v1, v3, v5, v9 cascade;
drop trigger tr on t1;
drop procedure ins;
alter table t1 alter a type bigint;
create view v1 as select t1.id, t1.a, t1.b, t2.x, t2.y from t1 left join t2 on t2.t1 = t1.id;
create view v2 as select a, count(*) as n, sum(x) as s from v1 group by a having count(*) > 0;

-- t1_order
drop table t1 cascade;
create table t1 (b text, id int primary key, a int not null, c numeric(10,2), d date);
create view v5 as select id, a, b, c from t1 where a > 0;
create function one(r t1) returns int language sql begin atomic select r.a + dbl(r.id);
end;

-- t2_drop_x
alter table t2 drop column x cascade;

-- t2_drop_y
alter table t2 drop column y cascade;

-- t2_ren_x
alter table t2 rename x to x2;

-- t2_ren
alter table t2 rename to tt2;

-- t2_gone
drop table t2 cascade;

-- t2_def
alter table t2 alter id drop default;

-- t2_def2
alter table t2 alter id set default dbl(4);

-- t2_check
alter table t2 drop constraint t2_x_check;

-- t2_g
alter table t2 drop column g;
alter table t2 add g int generated always as (x + dbl(1)) stored;

-- t2_nog
alter table t2 alter g drop expression;

-- t2_nofk
alter table t2 drop constraint t2_t1_fkey;

-- t2_idx
drop index t2_y;

-- t2_norls
alter table t2 disable row level security;
drop policy po on t2;

-- po_other
alter policy po on t2 using (x in (select n from v2));

-- st_gone
drop statistics st;

-- st_other
drop statistics st;
create statistics st on (lab(y)), (dbl(x)) from t2;

-- dbl_body
create or replace function dbl(v int) returns int language sql immutable return v * 3;

-- dbl_ren
alter function dbl(int) rename to twice;

-- dbl_move
alter function dbl(int) set schema sch;

-- dbl_arg
drop function dbl cascade;
create function dbl(v bigint) returns bigint language sql immutable return v * 2;
alter table t2 add check (dbl(x) > 0);

-- dbl_ret
drop function dbl cascade;
create function dbl(v int) returns numeric language sql immutable return v * 2;
create view v6 as select v5.*, l.k from v5, lateral (select dbl(v5.a) as k) l;

-- dbl_name
drop function dbl cascade;
create function dbl(w int) returns int language sql immutable return w * 2;
create view v6 as select v5.*, l.k from v5, lateral (select dbl(v5.a) as k) l;

-- dbl_grant
grant execute on function dbl(int) to public;

-- lab_lang
create or replace function lab(v text) returns text language plpgsql immutable as $$ begin return lower(v);
end $$;

-- lab_cost
alter function lab(text) cost 500 strict;

-- lab_gone
drop function lab cascade;

-- nxt_gone
drop function nxt cascade;

-- nxt_body
create or replace function nxt() returns int language sql stable begin atomic select coalesce(max(x), 0) + 7 from t2;
end;

-- v1_gone
drop view v1 cascade;

-- v1_ren
alter view v1 rename to vv1;

-- v1_move
alter view v1 set schema sch;

-- v1_col
alter view v1 rename column x to xx;

-- v1_more
create or replace view v1 as select t1.id, t1.a, t1.b, t2.x, t2.y, t1.c from t1 left join t2 on t2.t1 = t1.id;

-- v1_where
create or replace view v1 as select t1.id, t1.a, t1.b, t2.x, t2.y from t1 join t2 on t2.t1 = t1.id where t1.c > 0;

-- v1_less
drop view v1 cascade;
create view v1 as select t1.id, t1.b from t1;

-- v1_table
drop view v1 cascade;
create table v1 (id int, a int, b text);

-- v1_mat
drop view v1 cascade;
create materialized view v1 as select id, a, b from t1;

-- v1_opt
alter view v1 set (security_barrier = true);

-- v1_com
comment on view v1 is null;
comment on column v1.b is 'b of one';

-- v1_grant
revoke select on v1 from public;
grant insert on v1 to public;

-- v2_type
drop view v2 cascade;
create view v2 as select a, count(*)::int as n, sum(x) as s from v1 group by a;

-- v2_t1
create or replace view v2 as select a, count(*) as n, sum(id) as s from t1 group by a;

-- v2_tr
drop trigger tr on v2;
create trigger tr instead of insert on v2 for each row execute function ft();

-- v3_gone
drop view v3;

-- v3_more
create or replace recursive view v3 (n, a) as select 1, a from t1 union all select n + 2, a from v3 where n < 9;

-- v4_less
drop view v4;
create view v4 as select id, b from t1;

-- v5_nocheck
create or replace view v5 as select id, a, b, c from t1 where a > 0;

-- v5_cascaded
alter view v5 set (check_option = cascaded);

-- v5_def
alter view v5 alter c drop default;

-- v5_col
alter view v5 rename column b to bb;

-- v5_over
create or replace view v5 as select v1.id, v1.a, v1.b, null::numeric(10,2) as c from v1;

-- v5_gone
drop view v5 cascade;

-- v6_m
drop view v6;
create materialized view v6 as select v5.*, dbl(v5.a) as k from v5;

-- v7_gone
drop view v7;

-- v8_def
create or replace view v8 as select q.b, q.id from tab1(4) q;

-- v9_gone
drop view v9;

-- cat_init
drop aggregate cat(text) cascade;
create aggregate cat(text) (sfunc = textcat, stype = text, initcond = 'x');
create view v9 as select a, cat(b) as bs from t1 group by a;

-- m1_other
drop materialized view m1 cascade;
create materialized view m1 as select a, b as n, c as s from v5;

-- m1_view
drop materialized view m1 cascade;
create view m1 as select a, n, s from v2;

-- m1_table
drop materialized view m1 cascade;
create table m1 (a int primary key, n bigint, s bigint);

-- m1_ren
alter materialized view m1 rename to mm1;

-- m1_col
alter materialized view m1 rename column n to nn;

-- m1_idx
drop index m1_a;
create index m1_a on m1 (a desc);

-- m1_fill
alter materialized view m1 set (fillfactor = 50);
alter materialized view m1 alter a set statistics 10;

-- m1_com
comment on materialized view m1 is 'mm';
comment on column m1.a is 'a';

-- m2_gone
drop materialized view m2;

-- m2_v2
drop materialized view m2;
create materialized view m2 as select v2.a, v4.b from v2, v4;

-- rows_body
create or replace function rows1() returns setof v1 language sql stable begin atomic select * from v1 where a > 0;
end;

-- rows_t1
drop function rows1 cascade;
create function rows1() returns setof t1 language sql stable begin atomic select * from t1;
end;

-- tab_more
drop function tab1 cascade;
create function tab1(w int) returns table (id int, b text, y text) language sql stable begin atomic select v1.id, v1.b, v1.y from v1 where v1.a = w;
end;
create view v8 as select q.b, q.id from tab1(3) q;

-- tab_def
create or replace function tab1(w int default 3) returns table (id int, b text) language sql stable begin atomic select t1.id, t1.b from t1 where t1.a = w;
end;

-- one_body
create or replace function one(r t1) returns int language sql begin atomic select r.id;
end;

-- one_gone
drop function one cascade;

-- vrow_body
create or replace function vrow(r v5) returns text language sql begin atomic select r.b || r.a;
end;

-- vrow_gone
drop function vrow;

-- ins_body
create or replace procedure ins(p int) language sql begin atomic insert into v5 (id, a) select x, y::int from v1;
end;

-- ft_body
create or replace function ft() returns trigger language plpgsql as $$ begin return old;
end $$;

-- tr_gone
drop trigger tr on t1;

-- tr_when
drop trigger tr on t1;
create trigger tr after update on t1 for each row when (old.b is distinct from new.b) execute function ft();

-- r1_other
create or replace rule r1 as on insert to v1 do instead insert into t2 (x, y) values (new.a, new.b);

-- r1_gone
drop rule r1 on v1;

-- r2_other
create or replace rule r2 as on update to t2 do also notify ch;

-- r2_gone
drop rule r2 on t2;
