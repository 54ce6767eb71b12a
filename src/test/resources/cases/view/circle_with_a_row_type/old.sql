create table base (n int);
