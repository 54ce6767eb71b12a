create table parent (a int, b text default 'x', c int);
