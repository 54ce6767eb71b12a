create table u (a integer);
