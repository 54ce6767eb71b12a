create table t (id int, note text) with (toast.autovacuum_enabled = false);
