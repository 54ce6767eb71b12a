create unlogged table t (a int primary key) with (fillfactor = 70, toast.autovacuum_enabled = false);
alter table t replica identity full;
alter table t cluster on t_pkey;
