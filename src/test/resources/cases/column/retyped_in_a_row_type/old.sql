create table item (id int, size int);
create table box (n int, items item[]);
