create table t (a int, b text, constraint t_key primary key (a) with (fillfactor = 70), constraint b_once unique (b));
create index plain on t (b);
create index filled on t (b, a) with (fillfactor = 80, deduplicate_items = off) where a > 0;
create index gone on t (a, b) with (fillfactor = 60);
create table p (a int, b int) partition by list (a);
create table p_1 partition of p for values in (1);
create index p_idx on p (b) with (fillfactor = 60);
