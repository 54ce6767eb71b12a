create table t (what text);
