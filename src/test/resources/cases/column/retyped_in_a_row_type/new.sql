create table item (id int, size text);
create table box (n int, items item[]);
