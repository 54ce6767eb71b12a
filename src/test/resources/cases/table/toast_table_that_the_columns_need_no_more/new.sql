create table t (a text, b text) with (toast.autovacuum_enabled = false);
alter table t alter column a type integer using a::integer;
alter table t drop column b;
