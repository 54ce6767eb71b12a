create table p (a int, b text default 'x');
