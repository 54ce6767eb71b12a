create table t (a int, b text, constraint t_key primary key (a), constraint b_once unique (b) with (fillfactor = 90));
create index plain on t (b) with (fillfactor = 50);
create index filled on t (b, a) with (fillfactor = 85) where a > 0;
create index fresh on t (a, b) with (fillfactor = 61);
create table p (a int, b int) partition by list (a);
create table p_1 partition of p for values in (1);
create index p_idx on p (b) with (fillfactor = 65);
