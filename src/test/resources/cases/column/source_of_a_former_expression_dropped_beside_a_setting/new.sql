create table t (b text, c int) with (autovacuum_enabled = false);
