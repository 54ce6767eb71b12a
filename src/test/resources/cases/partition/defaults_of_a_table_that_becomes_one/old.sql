create table v (x text, t integer[]);
