create table t (a int, b text, c tsvector);
create index gone on t (a);
create index changed on t (a);
