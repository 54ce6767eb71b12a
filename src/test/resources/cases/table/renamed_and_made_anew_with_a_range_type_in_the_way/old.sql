create type spans as range (subtype = int);
create table lengths (id int, note text);
create table used (a spans, b spans[]);
