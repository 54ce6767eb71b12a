create table t (a serial, b int);
