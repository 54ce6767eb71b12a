create table p (a int);
