-- w_opts
alter foreign data wrapper w options (add x '1');

-- w_ren
alter foreign data wrapper w rename to w9;

-- w2_opts
alter foreign data wrapper w2 options (set debug 'false');

-- s_opts
alter server s options (set host 'b', drop port, add dbname 'x');

-- s_version
alter server s version '2';

-- s_type
drop server s2 cascade;
create server s2 type 'y' version '1' foreign data wrapper w2;

-- s_w2
drop server s cascade;
create server s foreign data wrapper w2 options (host 'a');
create foreign table ft (id int not null, a int) server s;

-- s_ren
alter server s rename to s9;

-- s_gone
drop server s cascade;

-- s_com
comment on server s is null;

-- s_grant
revoke usage on foreign server s from public;

-- um_opts
alter user mapping for public server s options (set user 'you');

-- um_gone
drop user mapping for public server s;

-- ft_s2
drop foreign table free;
create foreign table free (k int not null, v text, e e default 'a') server s2;

-- ft_opts
alter foreign table ft options (set table_name 'u', add schema_name 'q');

-- ft_ren
alter foreign table ft rename to ft9;

-- ft_move
alter foreign table ft set schema sch;

-- ft_drop_a
alter foreign table ft drop column a cascade;

-- ft_drop_b
alter foreign table ft drop column b cascade;

-- ft_drop_g
alter foreign table ft drop column g;

-- ft_ren_a
alter foreign table ft rename a to a9;

-- ft_ren_b
alter foreign table ft rename b to "B";

-- ft_add
alter foreign table ft add n int not null default 5;

-- ft_b_opts
alter foreign table ft alter b options (set x '2', drop y, add z '3');

-- ft_id_noopts
alter foreign table ft alter id options (drop column_name);

-- ft_b_vc
drop view v;
alter foreign table ft alter b type varchar(20) collate "C";

-- ft_id_null
alter foreign table ft alter id drop not null;

-- ft_a_nn
alter foreign table ft alter a set not null;

-- ft_a_def
alter foreign table ft alter a set default 2;

-- ft_nodef
alter foreign table ft alter a drop default;

-- ft_g_plain
alter foreign table ft alter g drop expression;

-- ft_nocheck
alter foreign table ft drop constraint ft_a;

-- ft_check
alter foreign table ft add constraint ft_b check (b <> '') not valid;

-- ft_stat
alter foreign table ft alter b set statistics 10;

-- ft_store
alter foreign table ft alter b set storage external;

-- ft_com
comment on foreign table ft is null;
comment on column ft.b is 'b';

-- ft_grant
revoke update on ft from public;
grant select on ft to public;

-- ft_table
drop foreign table ft cascade;
create table ft (id int not null, a int default 1, b text collate "C");

-- ft_view
drop foreign table ft cascade;
create view ft as select 1 as id, 2 as a;

-- ft_gone
drop foreign table ft cascade;

-- other_ft
drop table other;
create foreign table other (id int, e e) server s;

-- base_drop_a
alter table base drop column a;

-- base_ren
alter table base rename to base9;

-- base_add
alter table base add n int default 3;

-- base_big
alter table base alter a type bigint;

-- base_nn
alter table base alter a set not null;

-- base_nocheck
alter table base drop constraint base_a;

-- base_check
alter table base add check (id > a);

-- fc_free
alter foreign table fc no inherit base;

-- fc_gone
drop foreign table fc;

-- fc_table
drop foreign table fc;
create table fc (z int) inherits (base);

-- fc_own
alter foreign table fc add y text options (k 'v');

-- fc_opts
alter foreign table fc options (add k 'v');

-- fc_idopts
alter foreign table fc alter id options (add k 'v');

-- free_base
alter foreign table free add id int not null, add a int, add constraint base_a check (a > 0);
alter foreign table free inherit base;

-- pc_free
alter table pc no inherit ft;

-- pc_foreign
drop table pc;
create foreign table pc (w int) inherits (ft) server s2;

-- pf_det
alter table p detach partition pf;

-- pf_gone
drop foreign table pf;

-- pf_bounds
alter table p detach partition pf;
alter table p attach partition pf for values in (2, 3);

-- pf_table
drop foreign table pf;
create table pf partition of p for values in (2);

-- p1_foreign
drop table p1;
create foreign table p1 partition of p for values in (1) server s;

-- p_free
alter table p attach partition free for values in (7);

-- p_default
create foreign table pdef partition of p default server s;

-- pf_opts
alter foreign table pf options (set t 'x');

-- pf_vopts
alter foreign table pf alter v options (add k 'v');

-- p_add
alter table p add n int not null default 1;

-- p_drop_v
alter table p drop column v;

-- p_ren
alter table p rename to p9;

-- p_check
alter table p add check (k > 0);

-- p_tr
create trigger t9 after insert on p for each row execute function f();

-- p_vdef
alter table p alter v set default 'x';

-- p_v_vc
alter table p alter v type varchar(9);

-- e_add
alter type e add value 'c';

-- e_less
alter type e rename value 'b' to 'z';

-- e_ren
alter type e rename to e9;

-- d_con
alter domain d drop constraint d_check;

-- d_ren
alter domain d rename to d9;

-- v_more
create or replace view v as select id, a, b, d from ft;

-- m_gone
drop materialized view m;

-- tr_off
alter foreign table ft disable trigger tr;

-- tr_gone
drop trigger tr on ft;

-- fn_body
create or replace function fn(x ft) returns int language sql begin atomic select x.id;
end;

-- rt_gone
drop table rt;

-- st_gone
drop statistics st;
