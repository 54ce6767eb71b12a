create table t (a text, b text) with (toast.autovacuum_enabled = false);
