-- schema:renamed-from lengths
create table spans (id int, note text) partition by list (id);
create table used (a int);
