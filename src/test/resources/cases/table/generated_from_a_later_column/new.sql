create table t (b int generated always as (a + 1) stored, a int, c int default 1);
